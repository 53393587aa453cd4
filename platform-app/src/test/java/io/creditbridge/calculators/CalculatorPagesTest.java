package io.creditbridge.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.creditbridge.PlatformTest;
import io.creditbridge.TestCast;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CalculatorPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private SchemeSource catalog;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/loan-cost",
                "/all-in-cost",
                "/break-even-rate",
                "/risk-weight",
                "/loss-allocation",
                "/guarantee-fee",
                "/portfolio-loss",
                "/portfolio-loss?scheme=pingshan-pool-2026",
                "/loss-allocation?scheme=pingshan-pool-2026",
                "/guarantee-fee?scheme=sba-7a-fy2026"
            })
    void showsAnExampleInBothLanguages(String page) throws Exception {
        String english = shown("/calculators" + page, "en", 200);
        String chinese = shown("/calculators" + page, "zh-CN", 200);
        assertThat(english).contains("lang=\"en\"").doesNotContain("??");
        assertThat(chinese).contains("lang=\"zh-CN\"").doesNotContain("??");
        assertThat(english + chinese).doesNotContain("<script>").doesNotContain("style=");
    }

    @Test
    void saysThatThePriceOfALoanRepaidAtOnceEarnsInterestOnInterest() throws Exception {
        String query = "/calculators/break-even-rate?termMonths=36&fundingRate=2&operatingCostRate=0.8&hurdleRate=12"
                + "&riskWeight=75&capitalRatio=10.5&annualPd=2&lgd=45&bankLossShare=20&recoveryLagMonths=12"
                + "&subsidyRate=0&method=";
        assertThat(shown(query + "BULLET", "en", 200)).contains("interest on interest");
        assertThat(shown(query + "EQUAL_INSTALMENT", "en", 200)).doesNotContain("interest on interest");
    }

    @Test
    void linesOfAPriceAddUpAsTheyAreWritten() throws Exception {
        String page = shown(
                "/calculators/break-even-rate?termMonths=36&method=EQUAL_INSTALMENT&fundingRate=2&operatingCostRate=0.8"
                        + "&hurdleRate=12&riskWeight=75&capitalRatio=10.5&annualPd=2&lgd=45&bankLossShare=20"
                        + "&recoveryLagMonths=12&subsidyRate=0",
                "en",
                200);
        List<BigDecimal> written = Pattern.compile("class=\"num\"[^>]*>(-?[0-9.]+)%<")
                .matcher(page)
                .results()
                .map(found -> new BigDecimal(found.group(1)))
                .toList();
        assertThat(written).hasSize(7);
        assertThat(written.subList(0, 6).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(written.get(6));
    }

    @ParameterizedTest
    @CsvSource({
        "loan-cost?principal=1000000&annualRate=3.85&termMonths=12&method=EQUAL_INSTALMENT&dayCount=THIRTY_360"
                + "&start=2026-03-01&upfrontFee=1, 5.88%",
        "'loan-cost?principal=1000000&annualRate=3.85&termMonths=12&method=EQUAL_INSTALMENT&dayCount=THIRTY_360"
                + "&start=2026-03-01&otherFee=999999', 'lies above 1,000,000 % a year, beyond any meaning'",
        "break-even-rate?termMonths=12&method=ONE_PERIOD&fundingRate=1.8&operatingCostRate=0.9&hurdleRate=12"
                + "&riskWeight=75&capitalRatio=10.5&annualPd=2.5&lgd=45&bankLossShare=20&recoveryLagMonths=12"
                + "&subsidyRate=0, 3.82%",
        "'break-even-rate?termMonths=36&method=EQUAL_INSTALMENT&fundingRate=2&operatingCostRate=0.8&hurdleRate=12"
                + "&riskWeight=75&capitalRatio=10.5&annualPd=2,%202.5%203&lgd=45&bankLossShare=20&recoveryLagMonths=12"
                + "&subsidyRate=0', 3.84%",
        "'all-in-cost?convention=EFFECTIVE_ACT_365&cashFlows=1994/1/1%091,000.00%0D%0A%0D%0A1995%E5%B9%B47%E6%9C%881"
                + "%E6%97%A5%20%E2%88%921200', 12.96%",
        "all-in-cost?convention=EFFECTIVE_ACT_365&cashFlows=2025-01-01%20100%0A2026-01-01%20-230%0A2027-01-01%20132,"
                + " Several rates balance",
        "risk-weight?approach=IRB&assetClass=CORPORATE&pd=1&lgd=45&maturityYears=2.5, 92.32%",
        "risk-weight?approach=IRB&assetClass=SME_CORPORATE&pd=1&lgd=45&maturityYears=2.5&turnoverEurMillion=5, 72.39%",
        "risk-weight?approach=IRB&assetClass=RETAIL_OTHER&pd=0.25&lgd=45, 21.15%",
        "risk-weight?approach=STANDARDISED&assetClass=SME_CORPORATE&pd=&lgd=, 85.00%",
        "'loss-allocation?scheme=anhui-4321&amount=5000000&approvedOn=2026-03-01&termMonths=12"
                + "&unrecoveredPrincipal=3600000&daysOverdue=120', '1,440,000.00'",
        "'guarantee-fee?scheme=sba-7a-fy2026&amount=150000&approvedOn=2026-03-01&termMonths=120&amount2=150000"
                + "&approvedOn2=2026-04-01&termMonths2=120', '6,750.00'",
        "'portfolio-loss?count=100&exposure=1000000&pd=3&lgd=60&guaranteedShare=80&assetCorrelation=12&capRate=5',"
                + " '9,200,000.00'",
        "'portfolio-loss?count=100&exposure=1000000&pd=3&lgd=60&assetCorrelation=12&scheme=uk-ggs-2024&capRate=x',"
                + " '1,260,000.00'",
        "'loss-allocation?scheme=in-cgtmse&amount=1000000&approvedOn=2026-03-01&termMonths=12&borrowerClass=OTHER"
                + "&unrecoveredPrincipal=900000&daysOverdue=120&balanceAtDefault=800000', '800,000.00'"
    })
    void answersTheQuestionInItsAddress(String address, String number) throws Exception {
        assertThat(shown("/calculators/" + address, "en", 200)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "loan-cost?principal=x, #principal",
        "break-even-rate?termMonths=0, #termMonths",
        "break-even-rate?termMonths=12&annualPd=2%20x, #annualPd",
        "all-in-cost?cashFlows=&convention=MONTHLY_IRR, #cashFlows",
        "all-in-cost?cashFlows=2026-02-30%201&convention=MONTHLY_IRR, #cashFlows",
        "all-in-cost?cashFlows=2026-02-01%201%0A2026-03-01%202&convention=MONTHLY_IRR, #cashFlows",
        "all-in-cost?cashFlows=2026-02-01%201%0A2026-03-02%20-2&convention=MONTHLY_IRR, #cashFlows",
        "all-in-cost?cashFlows=2026-02-01%201%0A2026-03-01%20-2&convention=YEARLY, #convention",
        "risk-weight?approach=IRB&assetClass=SME_CORPORATE&pd=1&lgd=45&maturityYears=2.5, #turnoverEurMillion",
        "risk-weight?approach=IRB&assetClass=CORPORATE&pd=1&lgd=45&maturityYears=7, #maturityYears",
        "risk-weight?approach=IRB&assetClass=RETAIL_OTHER&pd=101&lgd=45, #pd",
        "loss-allocation?scheme=nothing&amount=1, #unrecoveredPrincipal",
        "'loss-allocation?scheme=tech-innovation-2024&amount=40000000&approvedOn=2026-03-01&termMonths=12"
                + "&unrecoveredPrincipal=1&daysOverdue=1', #borrowerClass",
        "guarantee-fee?amount=-1, #amount",
        "portfolio-loss?count=1e9, #count",
        "'portfolio-loss?count=10&exposure=1000&pd=3&lgd=60&assetCorrelation=12&scheme=nothing', #scheme",
        "'portfolio-loss?count=10&exposure=1000&pd=3&lgd=60&assetCorrelation=12&scheme=tech-innovation-2024',"
                + " #borrowerClass",
        "'portfolio-loss?count=10&exposure=90000000&pd=3&lgd=60&assetCorrelation=12&scheme=anhui-4321', #exposure",
        "'portfolio-loss?count=10&exposure=1000&pd=3&lgd=60&assetCorrelation=12&scheme=anhui-4321&poolBalance=-1',"
                + " #poolBalance",
        "portfolio-loss?count=😀&pd=NaN, #pd"
    })
    void saysWhatIsWrongBesideTheFields(String address, String link) throws Exception {
        for (String language : List.of("en", "zh-CN")) {
            assertThat(shown("/calculators/" + address, language, 422))
                    .contains("error-summary")
                    .contains("href=\"" + link + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void namesEachLineOfDatedAmountsThatCannotBeRead() throws Exception {
        String page = shown(
                "/calculators/all-in-cost?convention=MONTHLY_IRR&cashFlows=date%20amount%0A2026-01-01%20500"
                        + "%0A2026-13-01%20-510",
                "en", 422);
        assertThat(page)
                .contains("Line 1 is not a day and an amount")
                .contains("Line 3 is not a day and an amount")
                .contains("2026-13-01 -510")
                .doesNotContain("Line 2");
        String tooMany = "2026-01-01%20-1%0A".repeat(AllInCostForm.MOST_LINES + 1);
        assertThat(shown("/calculators/all-in-cost?convention=MONTHLY_IRR&cashFlows=" + tooMany, "en", 422))
                .contains("at most 200 lines");
    }

    @Test
    void drawsTheWeightOverTheProbabilityOfDefaultByInternalRatingsAlone() throws Exception {
        String asked = "/calculators/risk-weight?assetClass=CORPORATE&pd=2&lgd=45&maturityYears=2.5&approach=";
        assertThat(shown(asked + "IRB", "en", 200)).contains("2.00% ◂").contains("49.47%", "92.32%", "114.85%");
        assertThat(shown(asked + "STANDARDISED", "en", 200)).contains("100.00%").doesNotContain("weight-table");
    }

    @Test
    void asksABookAndALossUnderEverySchemeOfTheList() throws Exception {
        List<Scheme> schemes = catalog.current().all();
        for (String language : List.of("en", "zh-CN")) {
            for (Scheme scheme : schemes) {
                String book = shown("/calculators/portfolio-loss?scheme=" + scheme.id(), language, 200);
                String loss = shown("/calculators/loss-allocation?scheme=" + scheme.id(), language, 200);
                assertThat(book)
                        .as(scheme.id())
                        .contains("data-table=\"party-table\"")
                        .doesNotContain("??");
                assertThat(loss).as(scheme.id()).contains("id=\"loss-table\"").doesNotContain("??");
                for (Scheme other : schemes) {
                    assertThat(book).contains("value=\"" + other.id() + "\"");
                    assertThat(loss).contains("value=\"" + other.id() + "\"");
                }
            }
        }
    }

    @Test
    void namesTheLimitsLaidOnABookAndThoseLeftOutWithoutAScript() throws Exception {
        String loans = "/calculators/portfolio-loss?count=100&exposure=1000000&pd=3&lgd=60&assetCorrelation=12";
        assertThat(shown(loans + "&scheme=national-fund-ordinary", "en", 200))
                .contains("Applied: claim-rate cap")
                .contains("beyond it pays: ")
                .contains("<tbody><tr><td>")
                .doesNotContain("id=\"cap-table\"");
        assertThat(shown(loans + "&scheme=pingshan-pool-2026", "zh-CN", 200))
                .contains("数据不足，未适用的限额：担保费倍数")
                .contains("坪山区信贷风险补偿资金池");
        assertThat(shown(loans + "&scheme=pingshan-pool-2026&feesCollected=1000000", "zh-CN", 200))
                .contains("已适用：担保费倍数，剩余 2,000,000.00")
                .contains("数据不足，未适用的限额：代偿率上限");
        assertThat(shown(loans + "&guaranteedShare=80&capRate=5&firstLoss=1000000", "en", 200))
                .contains("id=\"cap-table\"")
                .contains("797,931.50");
    }

    @Test
    void showsTheSchemesToEverybodyAndTheSharersPlacesToSharers() throws Exception {
        for (String language : List.of("en", "zh-CN")) {
            String list = shown("/sharing/schemes", language, 200);
            assertThat(list).doesNotContain("/sharing/claims");
            for (String id : catalog.current().all().stream()
                    .map(scheme -> scheme.id())
                    .distinct()
                    .toList()) {
                assertThat(list).contains("/sharing/schemes/" + id);
                assertThat(shown("/sharing/schemes/" + id, language, 200))
                        .contains(id)
                        .doesNotContain("??");
            }
        }
        assertThat(shown("/sharing/schemes/nothing", "en", 404)).doesNotContain("Exception");
        Cookie[] session = browser.perform(formLogin("/sign-in").user("sharer").password(TestCast.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookies();
        assertThat(shown("/sharing/schemes", "en", 200, session)).contains("/sharing/claims");
    }

    private String shown(String address, String language, int status, Cookie... cookies) throws Exception {
        var request = get(URI.create(address.replace("😀", "%F0%9F%98%80"))).header("Accept-Language", language);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        MockHttpServletResponse response = browser.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
