package io.creditbridge.calculators;

import io.creditbridge.capital.AssetClass;
import io.creditbridge.capital.CapitalApproach;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the page asks to weight a loan; probabilities and losses are in percent, and what is not needed is blank. */
record RiskWeightForm(
        @Nullable String approach,
        @Nullable String assetClass,
        @Nullable String pd,
        @Nullable String lgd,
        @Nullable String maturityYears,
        @Nullable String turnoverEurMillion) {

    static final RiskWeightForm EXAMPLE = new RiskWeightForm("IRB", "SME_CORPORATE", "1", "45", "2.5", "5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LONGEST_YEARS = BigDecimal.valueOf(5);
    private static final BigDecimal HIGHEST_TURNOVER = BigDecimal.valueOf(1_000_000);

    RiskWeightRequest asked() {
        Fields fields = new Fields();
        RiskWeightRequest request = new RiskWeightRequest(
                fields.choice("approach", approach, CapitalApproach.class),
                fields.choice("assetClass", assetClass, AssetClass.class),
                percent("pd", pd, fields),
                percent("lgd", lgd, fields),
                number("maturityYears", maturityYears, BigDecimal.ONE, LONGEST_YEARS, fields),
                number("turnoverEurMillion", turnoverEurMillion, BigDecimal.ZERO, HIGHEST_TURNOVER, fields));
        fields.check();
        return request;
    }

    private static @Nullable Double percent(String field, @Nullable String value, Fields fields) {
        return isBlank(value)
                ? null
                : (Double)
                        fields.percent(field, value, BigDecimal.ZERO, HUNDRED).doubleValue();
    }

    private static @Nullable Double number(
            String field, @Nullable String value, BigDecimal least, BigDecimal most, Fields fields) {
        return isBlank(value)
                ? null
                : (Double) fields.decimal(field, value, least, most, 4).doubleValue();
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
