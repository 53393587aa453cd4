package io.creditbridge.calculators;

import static io.creditbridge.calculators.CalculatorLoanTest.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.creditbridge.PlatformTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@PlatformTest
class CalculatorSharingTest {

    private static final String BOOK = "{'loans':[{'count':100,'exposure':'1000000.00','pd':0.03,'lgd':0.6,"
            + "'guaranteedShare':0.8}],'assetCorrelation':0.12,'sharing':{'capRate':%s,'firstLoss':'0.00'},"
            + "'quantiles':[0.99,0.999]}";

    @Autowired
    private MockMvc machine;

    private CalculatorCalls calls;

    @BeforeEach
    void connect() {
        calls = new CalculatorCalls(machine);
    }

    @ParameterizedTest(name = "{0}: {4} overdue {5} days, {6} recovered -> {8}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "anhui-4321|5000000.00|2026-03-01||3600000.00|120|0.00|1440000.00 1080000.00 720000.00 360000.00",
                "anhui-4321|5000000.00|2026-03-01||1000000.01|120|0.00|400000.01 300000.00 200000.00 100000.00",
                "pingshan-pool-2026|9000000.00|2026-03-01|'lentVolume':'300000000.00','feesCollected':'3000000.00'"
                        + "|5000000.00|120|0.00|2000000.00 2000000.00 1000000.00",
                "pingshan-pool-2026|9000000.00|2026-03-01|'lentVolume':'300000000.00','feesCollected':'3000000.00'"
                        + "|5000000.00|120|1000000.00|1600000.00 1600000.00 800000.00",
                "shenzhen-movables|9000000.00|2026-03-01||6000000.00|91|0.00|1000000.00 5000000.00",
                "shenzhen-movables|9000000.00|2026-03-01||6000000.00|90|0.00|0.00 6000000.00",
                "uk-ggs-2024|300000.00|2024-09-01||200000.00|120|40000.00|112000.00 48000.00",
                "eif-cosme|30000000.00|2018-03-01|'lentVolume':'100000000.00'|24000000.00|120|0.00|10000000.00 14000000.00",
                "eif-cosme|30000000.00|2018-03-01|'lentVolume':'100000000.00'|18000000.00|120|0.00|9000000.00 9000000.00"
            },
            delimiter = '|')
    void sharesTheLossAsTheSchemeSays(
            String scheme, String amount, String day, String state, String loss, int days, String back, String parts)
            throws Exception {
        JsonNode answer = calls.answer(
                "loss-allocation",
                ("{'scheme':'%s','loan':{'amount':'%s','approvedOn':'%s','termMonths':12},"
                                + "'loss':{'unrecoveredPrincipal':'%s','daysOverdue':%d},'state':{%s},'recovered':'%s'}")
                        .formatted(scheme, amount, day, loss, days, state == null ? "" : state, back));
        assertThat(texts(answer.get("parties"), "amount")).containsExactly(parts.split(" ", -1));
        double sum = Arrays.stream(parts.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .sum();
        assertThat(Double.parseDouble(answer.get("total").stringValue())).isEqualTo(sum, within(0.001));
    }

    @Test
    void refusesALossAboveTheLoan() throws Exception {
        var refused = calls.ask(
                "loss-allocation",
                ("{'scheme':'anhui-4321','loan':{'amount':'5000000.00','approvedOn':'2026-03-01','termMonths':12},"
                                + "'loss':{'unrecoveredPrincipal':'5000000.01','daysOverdue':120}}")
                        .replace('\'', '"'),
                "en");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("loss.unrecoveredPrincipal", "More than the loan itself");
    }

    @Test
    void countsWhatWasPaidBeforeAgainstTheBooksLimits() throws Exception {
        JsonNode answer = calls.answer(
                "loss-allocation",
                "{'scheme':'eif-cosme','loan':{'amount':'9000000.00','approvedOn':'2018-03-01','termMonths':12},"
                        + "'loss':{'unrecoveredPrincipal':'4000000.00','daysOverdue':120},'state':{'lentVolume':"
                        + "'100000000.00','paidSoFar':[{'party':'GUARANTOR','amount':'9000000.00'}]}}");
        assertThat(texts(answer.get("parties"), "amount")).containsExactly("1000000.00", "3000000.00");
        assertThat(answer.at("/parties/0/limitedBy").stringValue()).isEqualTo("PORTFOLIO_CAP");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"250000.00, 5625.00", "1500000.00, 39687.50", "150000.00 150000.00, 6750.00"})
    void chargesTheFeesOfTheSmallBusinessAdministration(String amounts, String fee) throws Exception {
        StringBuilder loans = new StringBuilder();
        for (String amount : amounts.split(" ", -1)) {
            loans.append(loans.isEmpty() ? "" : ",")
                    .append("{'amount':'%s','termMonths':120,'approvedOn':'2026-03-01'}".formatted(amount));
        }
        JsonNode answer = calls.answer("guarantee-fee", "{'scheme':'sba-7a-fy2026','loans':[" + loans + "]}");
        assertThat(answer.at("/lines/0/amount").stringValue()).isEqualTo(fee);
        assertThat(answer.at("/lines/0/timing").stringValue()).isEqualTo("ONCE");
    }

    @ParameterizedTest(name = "cap {0}: guarantor {1}")
    @CsvSource({"0.03, 1159749.60", "0.05, 1343820.92", "0.1, 1432815.84"})
    void expectsOfTheGuarantorWhatTheCapLeaves(String cap, String expected) throws Exception {
        JsonNode answer = calls.answer("portfolio-loss", BOOK.formatted(cap));
        assertThat(answer.get("expectedLoss").stringValue()).isEqualTo("1800000.00");
        assertThat(answer.get("standardDeviation").stringValue()).isEqualTo("1865140.54");
        assertThat(answer.at("/parties/0/party").stringValue()).isEqualTo("GUARANTOR");
        assertThat(answer.at("/parties/0/expected").stringValue()).isEqualTo(expected);
    }

    @Test
    void showsThatTheCapHandsTheTailBackToTheBank() throws Exception {
        JsonNode capped = calls.answer("portfolio-loss", BOOK.formatted("0.05"));
        JsonNode open = calls.answer("portfolio-loss", BOOK.formatted("1"));
        assertThat(capped.at("/parties/1/expected").stringValue()).isEqualTo("456179.08");
        assertThat(capped.at("/parties/1/quantiles/0.999").stringValue()).isEqualTo("9200000.00");
        assertThat(open.at("/parties/1/quantiles/0.999").stringValue()).isEqualTo("2640000.00");
    }

    @Test
    void sharesABookBySchemeWithItsOwnVolumes() throws Exception {
        JsonNode answer = calls.answer(
                "portfolio-loss",
                "{'loans':[{'count':100,'exposure':'1000000.00','pd':0.03,'lgd':0.6}],'assetCorrelation':0.12,"
                        + "'sharing':{'scheme':'national-fund-ordinary'},'quantiles':[]}");
        assertThat(texts(answer.get("parties"), "party"))
                .containsExactly("GUARANTOR", "PROVINCE", "NATIONAL_FUND", "BANK");
        assertThat(answer.at("/parties/0/expected").stringValue()).isEqualTo("720000.00");
        assertThat(answer.at("/parties/3/expected").stringValue()).isEqualTo("360000.00");
        assertThat(answer.get("capReachedProbability").doubleValue()).isPositive();
    }

    @Test
    void namesTheLimitsItCouldNotApplyToABook() throws Exception {
        String loans = "{'loans':[{'count':100,'exposure':'1000000.00','pd':0.03,'lgd':0.6}],'assetCorrelation':0.12,"
                + "'sharing':{'scheme':'%s'},'quantiles':[]}";
        assertThat(calls.answer("portfolio-loss", loans.formatted("pingshan-pool-2026"))
                        .get("uncheckedLimits")
                        .toString())
                .isEqualTo("[\"FEE_MULTIPLE\"]");
        assertThat(calls.answer("portfolio-loss", loans.formatted("shenzhen-movables"))
                        .get("uncheckedLimits")
                        .toString())
                .isEqualTo("[\"PER_BORROWER\"]");
        JsonNode whole = calls.answer("portfolio-loss", loans.formatted("national-fund-ordinary"));
        assertThat(whole.get("uncheckedLimits").isEmpty()).isTrue();
        assertThat(whole.get("distributionError").stringValue()).isEqualTo("0.00");
    }

    @Test
    void offersTheLargePoolFormulaForLargeEqualBooksOnly() throws Exception {
        String book = "{'loans':[{'count':%d,'exposure':'10000.00','pd':0.02,'lgd':1,'guaranteedShare':0.8}],"
                + "'assetCorrelation':0.2,'sharing':{'capRate':1},'quantiles':[0.999]}";
        assertThat(calls.answer("portfolio-loss", book.formatted(100))
                        .get("largePoolApproximation")
                        .isNull())
                .isTrue();
        JsonNode large = calls.answer("portfolio-loss", book.formatted(1000)).get("largePoolApproximation");
        // Hull: the worst default rate of 99.9 % is 22.6 % of the ten million.
        assertThat(Double.parseDouble(large.at("/quantiles/0.999").stringValue()))
                .isEqualTo(2_260_000, within(10_000.0));
        assertThat(Double.parseDouble(large.get("expectedPayout").stringValue()))
                .isEqualTo(160_000, within(200.0));
    }

    @Test
    void matchesFirmsAndBanksAsPublished() throws Exception {
        JsonNode answer = calls.answer("matching", CalculatorCalls.example("matching-request"));
        assertThat(texts(answer.get("matches"), "firm")).containsExactly("A", "S", "D", "J", "L");
        assertThat(texts(answer.get("matches"), "bank")).containsExactly("C", "M", "C", "G", "M");
        assertThat(answer.get("unmatched").isEmpty()).isTrue();
    }

    @Test
    void listsEverySchemeWithBothNamesAndItsMarks() throws Exception {
        String text = machine.perform(get("/api/v1/risk-sharing-schemes"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        JsonNode schemes = CalculatorCalls.JSON.readTree(text);
        assertThat(texts(schemes, "id"))
                .contains("anhui-4321", "sba-7a-fy2025", "in-cgtmse")
                .doesNotHaveDuplicates();
        for (JsonNode scheme : schemes) {
            assertThat(scheme.at("/name/zh").stringValue()).isNotBlank();
            assertThat(scheme.at("/name/en").stringValue()).isNotBlank();
            assertThat(scheme.at("/versions/0/source").stringValue()).isNotBlank();
            assertThat(scheme.at("/versions/0/parties").isEmpty()).isFalse();
        }
    }

    @Test
    void tellsTheVersionsOfOneSchemeAndKnowsNoOther() throws Exception {
        String text = machine.perform(get("/api/v1/risk-sharing-schemes/sba-7a-fy2025"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        JsonNode scheme = CalculatorCalls.JSON.readTree(text);
        assertThat(texts(scheme.get("versions"), "version")).containsExactly("fy2025-waived", "fy2025");
        assertThat(scheme.get("historical").booleanValue()).isTrue();
        assertThat(machine.perform(get("/api/v1/risk-sharing-schemes/nothing"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
