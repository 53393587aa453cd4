package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page asks to compute a book of equal loans; rates and shares are in percent. */
record BookForm(
        @Nullable String count,
        @Nullable String exposure,
        @Nullable String pd,
        @Nullable String lgd,
        @Nullable String guaranteedShare,
        @Nullable String assetCorrelation,
        @Nullable String capRate) {

    static final BookForm EXAMPLE = new BookForm("100", "1000000", "3", "60", "80", "12", "5");
    static final List<Double> QUANTILES = List.of(0.95, 0.99, 0.999);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_CORRELATION = BigDecimal.valueOf(99);
    private static final int MOST_LOANS = 1_000;

    PortfolioLossRequest asked() {
        Fields fields = new Fields();
        LoanGroupBody loans = new LoanGroupBody(
                fields.wholeNumber("count", count, 1, MOST_LOANS),
                fields.money("exposure", exposure, Money.ofYuan(1), Money.ofYuan(1_000_000_000)),
                percent("pd", pd, fields),
                percent("lgd", lgd, fields),
                percent("guaranteedShare", guaranteedShare, fields));
        double correlation = fields.percent("assetCorrelation", assetCorrelation, BigDecimal.ZERO, HIGHEST_CORRELATION)
                .doubleValue();
        double cap = percent("capRate", capRate, fields);
        fields.check();
        return request(loans, correlation, cap);
    }

    /** The same loans under another cap rate. */
    static PortfolioLossRequest withCapRate(PortfolioLossRequest asked, double capRate) {
        return request(asked.loans().getFirst(), asked.assetCorrelation(), capRate);
    }

    private static PortfolioLossRequest request(LoanGroupBody loans, double correlation, double capRate) {
        return new PortfolioLossRequest(
                List.of(loans),
                correlation,
                new BookSharingBody(capRate, Money.ZERO, null, null, null, null, null),
                QUANTILES);
    }

    private static double percent(String field, @Nullable String value, Fields fields) {
        return fields.percent(field, value, BigDecimal.ZERO, HUNDRED).doubleValue();
    }
}
