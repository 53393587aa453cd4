package io.creditbridge.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An example body for every write of the main path, shown in the interface's description. */
@Configuration(proxyBeanMethods = false)
class InterfaceExamples {

    private static final String PRODUCT = "0b9d8f3e-5a52-4c1b-9d44-3f1f1f6a2a10";

    private static final Map<String, Map<String, Object>> BY_PATH_END = examples();

    private static Map<String, Map<String, Object>> examples() {
        Map<String, Map<String, Object>> examples = new LinkedHashMap<>();
        examples.putAll(obstacles());
        examples.put("/bank/products", product());
        examples.putAll(OperatorExamples.all());
        examples.put("/enterprises", firm());
        examples.put("/enterprises/{id}", firm());
        examples.put(
                "/models/runs",
                Map.of("trainingSet", "6f1c0a52-6d0e-4a39-9d3c-0c2f0e8f1a11", "outcome", "default", "badValue", "1"));
        examples.put("/activation", Map.of("use", "CHALLENGER"));
        examples.put("/consents", Map.of("purpose", "SCORING", "validUntil", "2027-03-01"));
        examples.put("/applications", need());
        examples.put("/applications/{id}", need());
        examples.put("/answer", Map.of("answer", "The order is attached to the file at the counter."));
        examples.put(
                "/screening",
                Map.of(
                        "findings",
                        List.of(Map.of(
                                "standard", "LAWFUL_OPERATION", "met", true, "evidence", "Licence seen, no penalty"))));
        examples.putAll(decisions());
        return examples;
    }

    /** What a bank decides, and what follows. */
    private static Map<String, Map<String, Object>> decisions() {
        Map<String, Map<String, Object>> examples = new LinkedHashMap<>();
        examples.put("/question", Map.of("question", "Please send the lease of the cold store."));
        examples.put("/refusal", Map.of("reasons", List.of("SHORT_HISTORY"), "note", "Six more months would do."));
        examples.put("/offer", offer());
        examples.put(
                "/claims",
                Map.of("principal", "300000.00", "interest", "", "evidence", "Two reminders, suit filed on 3 March."));
        examples.put("/claims/{claim}/closing", Map.of("evidence", "Ruled bankrupt; nothing is left to be seized."));
        examples.put("/claims/{claim}/withdrawal", Map.of("reason", "The firm has paid in full."));
        examples.put(
                "/recoveries", Map.of("amount", "120000.00", "recoveredOn", "2027-03-01", "note", "Cold store sold"));
        examples.put("/decline", Map.of("reason", "The trade is outside what we guarantee."));
        examples.put(
                "/changes", Map.of("kind", "TOP_UP", "amount", "5000000.00", "note", "Second grant of the district"));
        examples.put("/move", Map.of("product", PRODUCT));
        examples.put(
                "/guarantors", Map.of("name", "Li Ming", "code", "11010519491231002X", "phone", "+86 138 0000 0000"));
        examples.put("/webhooks", Map.of("url", "https://bank.example/creditbridge"));
        examples.put("/assessments", assessment());
        examples.put("/check", Map.of("note", "Met in person; income certificate seen."));
        examples.put("/drawdown", Map.of("day", "2026-12-01", "conditionsMet", "The lease was seen on 30 November."));
        examples.put("/repayments", Map.of("amount", "42597.80", "paidOn", "2027-01-01", "reference", "20270101-0042"));
        return examples;
    }

    private static Map<String, Map<String, Object>> obstacles() {
        Map<String, Map<String, Object>> examples = new LinkedHashMap<>();
        examples.put(
                "/obstacles",
                Map.of("kind", "PROPERTY_PAPERS", "description", "The land certificate is being issued."));
        examples.put(
                "/assignment",
                Map.of("department", "Natural resources bureau", "measure", "Verify ownership", "due", "2026-12-20"));
        examples.put("/other-region", Map.of("otherTeam", PRODUCT, "text", "Does the freezing touch the firm?"));
        examples.put("/cases/{id}/answer", Map.of("text", "It concerns the shareholder alone."));
        examples.put("/messages", Map.of("text", "The court answers on Friday."));
        examples.put("/resolution", Map.of("outcome", "Certificate no. 0042 was seen."));
        examples.put("/cases/{id}/end", Map.of("outcome", "The land cannot be registered."));
        examples.put("/resubmission", Map.of("collateral", "MOVABLES", "collateralValue", "400000.00"));
        return examples;
    }

    private static Map<String, Object> assessment() {
        Map<String, Object> assessment = new LinkedHashMap<>();
        assessment.put("kind", "INNOVATION_POINTS");
        assessment.put("points", "82");
        assessment.put("source", "Binhai district innovation office");
        assessment.put("reference", "2026-0042");
        assessment.put("assessedOn", "2026-06-30");
        assessment.put("validUntil", "2027-06-30");
        return assessment;
    }

    private static Map<String, Object> product() {
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("nameZh", "税票贷");
        product.put("nameEn", "Tax loan");
        product.put("summaryZh", "凭发票数据审批的信用贷款");
        product.put("summaryEn", "An unsecured loan on invoice data");
        product.put("decisionDays", "3");
        product.put("smallestAmount", "100000.00");
        product.put("largestAmount", "3000000.00");
        product.put("shortestTermMonths", "3");
        product.put("longestTermMonths", "24");
        product.put("industries", List.of("WHOLESALE", "RETAIL"));
        product.put("monthsInBusiness", "12");
        product.put("yearlyTurnover", "500000.00");
        product.put("worstGrade", "6");
        product.put("lowestSpread", 0.001);
        product.put("highestSpread", 0.035);
        product.put("fundingRate", 0.018);
        product.put("operatingCostRate", 0.008);
        product.put("lossGivenDefault", 0.45);
        product.put("repayment", "EQUAL_INSTALMENT");
        product.put("dayCount", "ACT_360");
        product.put("guaranteeFee", 0);
        return product;
    }

    private static Map<String, Object> firm() {
        Map<String, Object> firm = new LinkedHashMap<>();
        firm.put("creditCode", "91370783MA00000016");
        firm.put("name", "Green Field Vegetable Co-operative");
        firm.put("regionCode", "370783");
        firm.put("industry", "AGRICULTURE");
        firm.put("establishedOn", "2019-04-01");
        firm.put("employees", 25);
        firm.put("yearlyRevenue", "9000000.00");
        firm.put("totalAssets", "3000000.00");
        return firm;
    }

    private static Map<String, Object> need() {
        Map<String, Object> need = new LinkedHashMap<>();
        need.put("amount", "500000.00");
        need.put("termMonths", 12);
        need.put("purpose", "STOCK");
        need.put("collateral", "RECEIVABLES");
        need.put("collateralValue", "300000.00");
        need.put("neededBy", "2026-12-15");
        need.put("note", "");
        need.put("products", List.of(PRODUCT));
        return need;
    }

    private static Map<String, Object> offer() {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("amount", "500000.00");
        offer.put("termMonths", 12);
        offer.put("annualRate", 0.0385);
        offer.put("guaranteeFeeRate", 0.008);
        offer.put("conditions", "");
        offer.put("validUntil", "2026-12-31");
        return offer;
    }

    @Bean
    OpenApiCustomizer bodies() {
        return api -> api.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> addExample(path, operation)));
    }

    private static void addExample(String path, Operation operation) {
        RequestBody body = operation.getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        BY_PATH_END.forEach((end, example) -> {
            if (path.endsWith(end)) {
                body.getContent().values().stream()
                        .filter(content -> content.getExample() == null && content.getExamples() == null)
                        .forEach(content -> content.setExample(example));
            }
        });
    }
}
