package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.pricing.PricingMethod;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page asks to price a loan; rates and shares are in percent.
 *
 * @param annualPd one for each year with blanks between, the last repeated
 */
record BreakEvenForm(
        @Nullable String termMonths,
        @Nullable String method,
        @Nullable String fundingRate,
        @Nullable String operatingCostRate,
        @Nullable String hurdleRate,
        @Nullable String riskWeight,
        @Nullable String capitalRatio,
        @Nullable String annualPd,
        @Nullable String lgd,
        @Nullable String bankLossShare,
        @Nullable String recoveryLagMonths,
        @Nullable String subsidyRate) {

    static final BreakEvenForm EXAMPLE = new BreakEvenForm(
            "36", "EQUAL_INSTALMENT", "2", "0.8", "12", "75", "10.5", "2 2.5 3", "45", "20", "12", "0");
    private static final int MOST_YEARS = 50;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    BreakEvenRequest asked() {
        Fields fields = new Fields();
        BreakEvenRequest request = new BreakEvenRequest(
                Money.ofYuan(1_000_000),
                fields.wholeNumber("termMonths", termMonths, 1, LoanTerms.TERM_LIMIT_MONTHS),
                fields.choice("method", method, PricingMethod.class),
                percent("fundingRate", fundingRate, fields),
                percent("operatingCostRate", operatingCostRate, fields),
                percent("hurdleRate", hurdleRate, fields),
                fields.percent("riskWeight", riskWeight, BigDecimal.ZERO, BigDecimal.valueOf(1250))
                        .doubleValue(),
                percent("capitalRatio", capitalRatio, fields),
                probabilities(fields),
                percent("lgd", lgd, fields),
                percent("bankLossShare", bankLossShare, fields),
                fields.wholeNumber("recoveryLagMonths", recoveryLagMonths, 0, LoanTerms.TERM_LIMIT_MONTHS),
                percent("subsidyRate", subsidyRate, fields));
        fields.check();
        return request;
    }

    private List<Double> probabilities(Fields fields) {
        String[] years = annualPd == null ? new String[] {""} : annualPd.strip().split("[\\s,;，；、]+");
        if (years.length > MOST_YEARS) {
            fields.reject("annualPd", "calculate.wrong.years", MOST_YEARS);
            return List.of();
        }
        List<Double> probabilities = new ArrayList<>();
        for (String year : years) {
            probabilities.add(percent("annualPd", year, fields));
        }
        return probabilities;
    }

    private static double percent(String field, @Nullable String value, Fields fields) {
        return fields.percent(field, value, BigDecimal.ZERO, HIGHEST).doubleValue();
    }
}
