package io.creditbridge.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@PlatformTest
class CalculatorLoanTest {

    private static final String LOAN = "'principal':'1000000.00','annualRate':0.0385,'termMonths':12,"
            + "'method':'EQUAL_INSTALMENT','dayCount':'THIRTY_360','start':'2026-03-01'";

    @Autowired
    private MockMvc machine;

    private CalculatorCalls calls;

    @BeforeEach
    void connect() {
        calls = new CalculatorCalls(machine);
    }

    @Test
    void schedulesTheLoanOfFineractsTests() throws Exception {
        JsonNode answer = calls.answer("repayment-schedule", CalculatorCalls.example("repayment-schedule-request"));
        assertThat(texts(answer.get("instalments"), "interest"))
                .containsExactly("1.33", "1.05", "0.90", "0.66", "0.46", "0.22");
        assertThat(texts(answer.get("instalments"), "payment"))
                .containsExactly("17.43", "17.43", "17.43", "17.43", "17.43", "17.47");
        assertThat(answer.at("/instalments/0/balance").stringValue()).isEqualTo("83.90");
        assertThat(answer.at("/instalments/5/balance").stringValue()).isEqualTo("0.00");
        assertThat(answer.get("totalPayment").stringValue()).isEqualTo("104.62");
    }

    @Test
    void findsTheEffectiveRateOfTheDirectivesExample() throws Exception {
        JsonNode answer = calls.answer("all-in-cost", CalculatorCalls.example("all-in-cost-request"));
        assertThat(answer.get("effectiveRate").doubleValue()).isEqualTo(0.1296, within(5e-5));
        assertThat(answer.get("nominalRate").isNull()).isTrue();
    }

    @ParameterizedTest(name = "first payment {0}: {1}")
    @CsvSource({"230.00, 0.0969", "250.00, 0.1008"})
    void findsTheNominalRatesOfRegulationZ(String first, double rate) throws Exception {
        StringBuilder flows = new StringBuilder("{'date':'2020-01-01','amount':'5000.00'}");
        for (int month = 1; month <= 24; month++) {
            String day = "%d-%02d-01".formatted(2020 + month / 12, month % 12 + 1);
            flows.append(",{'date':'%s','amount':'-%s'}".formatted(day, month == 1 ? first : "230.00"));
        }
        JsonNode answer = calls.answer("all-in-cost", "{'cashFlows':[" + flows + "],'convention':'MONTHLY_IRR'}");
        assertThat(answer.get("nominalRate").doubleValue()).isEqualTo(rate, within(5e-5));
        assertThat(answer.get("periodsPerYear").intValue()).isEqualTo(12);
    }

    @Test
    void showsThatAOneOffFeeOfOnePercentCostsAboutTwoPoints() throws Exception {
        JsonNode without = calls.answer("loan-cost", "{" + LOAN + "}");
        JsonNode with = calls.answer(
                "loan-cost",
                "{" + LOAN + ",'fees':[{'name':'fee','payee':'guarantor','rate':0.01,'base':'PRINCIPAL',"
                        + "'timing':'UPFRONT'}]}");
        assertThat(without.at("/afterSubsidies/effectiveRate").doubleValue()).isEqualTo(0.03918668, within(5e-8));
        assertThat(with.at("/afterSubsidies/effectiveRate").doubleValue()).isEqualTo(0.05879268, within(5e-8));
        assertThat(with.at("/fees/0/payments/0/amount").stringValue()).isEqualTo("10000.00");
        assertThat(with.at("/totals/fees").stringValue()).isEqualTo("10000.00");
    }

    @ParameterizedTest(name = "PD {0}: corporate {1}, small firm {2}, retail {3}")
    @CsvSource({"0.0025, 49.47, 39.01, 21.15", "0.01, 92.32, 72.40, 45.77", "0.02, 114.86, 88.55, 57.99"})
    void weighsRiskAsTheBaselCommitteesTable(double pd, double corporate, double small, double retail)
            throws Exception {
        assertThat(weight("CORPORATE", pd)).isEqualTo(corporate, within(0.01));
        assertThat(weight("SME_CORPORATE", pd)).isEqualTo(small, within(0.01));
        assertThat(weight("RETAIL_OTHER", pd)).isEqualTo(retail, within(0.01));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CORPORATE, 1.0", "SME_CORPORATE, 0.85", "RETAIL_OTHER, 0.75"})
    void weighsRiskByTheStandardisedTable(String assetClass, double weight) throws Exception {
        JsonNode answer = calls.answer("risk-weight", "{'approach':'STANDARDISED','assetClass':'" + assetClass + "'}");
        assertThat(answer.get("riskWeight").doubleValue()).isEqualTo(weight);
        assertThat(answer.get("correlation").isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0} with {4} of the loss: {5}")
    @CsvSource({
        "ONE_PERIOD, 12, 0.018, 0.009, [0.025], 0.2, 0.0382384615",
        "ONE_PERIOD, 12, 0.018, 0.009, [0.025], 1, 0.0474692308",
        "EQUAL_INSTALMENT, 36, 0.02, 0.008, '[0.02,0.025,0.03]', 0.2, 0.0384359378"
    })
    void pricesTheLoanAtItsBreakEvenRateInLinesThatAddUp(
            String method, int months, double funding, double operating, String pd, double share, double rate)
            throws Exception {
        JsonNode answer = calls.answer(
                "break-even-rate",
                ("{'principal':'1000000.00','termMonths':%s,'method':'%s','fundingRate':%s,"
                                + "'operatingCostRate':%s,'hurdleRate':0.12,'riskWeight':0.75,'capitalRatio':0.105,'annualPd':%s,"
                                + "'lgd':0.45,'bankLossShare':%s,'recoveryLagMonths':12,'subsidyRate':0}")
                        .formatted(months, method, funding, operating, pd, share));
        assertThat(answer.get("rate").doubleValue()).isEqualTo(rate, within(5e-11));
        double sum = 0;
        for (JsonNode line : answer.get("lines")) {
            sum += line.get("rate").doubleValue();
        }
        assertThat(sum).isEqualTo(answer.get("rate").doubleValue(), within(1e-12));
        assertThat(texts(answer.get("lines"), "name"))
                .containsExactly(
                        "FUNDING", "OPERATING_COST", "CAPITAL", "EXPECTED_LOSS", "RISK_SHARING_RELIEF", "SUBSIDY");
    }

    private double weight(String assetClass, double pd) throws Exception {
        return 100
                * calls.answer(
                                "risk-weight",
                                "{'approach':'IRB','assetClass':'" + assetClass + "','pd':" + pd
                                        + ",'lgd':0.45,'maturityYears':2.5,'turnoverEurMillion':5}")
                        .get("riskWeight")
                        .doubleValue();
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.get(field).stringValue()));
        return texts;
    }
}
