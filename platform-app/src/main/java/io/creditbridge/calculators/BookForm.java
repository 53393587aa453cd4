package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page asks to compute a book of equal loans; rates and shares are in percent.
 *
 * <p>A scheme brings its own shares, limits and overflow: what the form says without one is then not looked at, and the
 * other way round.
 */
record BookForm(
        @Nullable String count,
        @Nullable String exposure,
        @Nullable String pd,
        @Nullable String lgd,
        @Nullable String assetCorrelation,
        @Nullable String scheme,
        @Nullable String guaranteedShare,
        @Nullable String capRate,
        @Nullable String firstLoss,
        @Nullable String approvedOn,
        @Nullable String termMonths,
        @Nullable String borrowerClass,
        @Nullable String lentVolume,
        @Nullable String guaranteedVolume,
        @Nullable String feesCollected,
        @Nullable String poolBalance) {

    static final List<Double> QUANTILES = List.of(0.95, 0.99, 0.999);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_CORRELATION = BigDecimal.valueOf(99);
    private static final int MOST_LOANS = 1_000;
    private static final Money MOST = Money.ofYuan(1_000_000_000_000L);

    /** A hundred equal loans under a cap rate, or under a scheme somebody picked. */
    static BookForm example(SchemeChoices.@Nullable Start picked) {
        String scheme = picked == null ? "" : picked.scheme();
        String day = picked == null ? "" : picked.day();
        @Nullable String borrowerClass = picked == null ? null : picked.borrowerClass();
        return new BookForm(
                "100", "1000000", "3", "60", "12", scheme, "80", "5", "0", day, "12", borrowerClass, "", "", "", "");
    }

    PortfolioLossRequest asked() {
        Fields fields = new Fields();
        boolean byScheme = !isBlank(scheme);
        LoanGroupBody loans = new LoanGroupBody(
                fields.wholeNumber("count", count, 1, MOST_LOANS),
                fields.money("exposure", exposure, Money.ofYuan(1), Money.ofYuan(1_000_000_000)),
                percent("pd", pd, fields),
                percent("lgd", lgd, fields),
                byScheme ? null : (Double) percent("guaranteedShare", guaranteedShare, fields));
        double correlation = fields.percent("assetCorrelation", assetCorrelation, BigDecimal.ZERO, HIGHEST_CORRELATION)
                .doubleValue();
        BookSharingBody sharing = byScheme ? underScheme(fields) : underCapRate(fields);
        fields.check();
        return new PortfolioLossRequest(List.of(loans), correlation, sharing, QUANTILES);
    }

    private BookSharingBody underCapRate(Fields fields) {
        Money first = amount("firstLoss", firstLoss, fields);
        return capRate(percent("capRate", capRate, fields), first == null ? Money.ZERO : first);
    }

    private static BookSharingBody capRate(double rate, @Nullable Money firstLoss) {
        return new BookSharingBody(rate, firstLoss, null, null, null, null, null);
    }

    private BookSharingBody underScheme(Fields fields) {
        boolean stateGiven = Stream.of(lentVolume, guaranteedVolume, feesCollected, poolBalance)
                .anyMatch(given -> !isBlank(given));
        return new BookSharingBody(
                null,
                null,
                fields.text("scheme", scheme, 1, 60),
                isBlank(approvedOn)
                        ? null
                        : fields.day("approvedOn", approvedOn, LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31)),
                isBlank(termMonths)
                        ? null
                        : (Integer) fields.wholeNumber("termMonths", termMonths, 1, LoanTerms.TERM_LIMIT_MONTHS),
                isBlank(borrowerClass) ? null : fields.text("borrowerClass", borrowerClass, 1, 60),
                stateGiven ? state(fields) : null);
    }

    private BookBody state(Fields fields) {
        return new BookBody(
                amount("lentVolume", lentVolume, fields),
                amount("guaranteedVolume", guaranteedVolume, fields),
                amount("feesCollected", feesCollected, fields),
                null,
                amount("poolBalance", poolBalance, fields));
    }

    /** The same loans under another cap rate. */
    static PortfolioLossRequest withCapRate(PortfolioLossRequest asked, double capRate) {
        return new PortfolioLossRequest(
                asked.loans(),
                asked.assetCorrelation(),
                capRate(capRate, asked.sharing().firstLoss()),
                asked.quantiles());
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static @Nullable Money amount(String field, @Nullable String value, Fields fields) {
        return isBlank(value) ? null : fields.money(field, value, Money.ZERO, MOST);
    }

    private static double percent(String field, @Nullable String value, Fields fields) {
        return fields.percent(field, value, BigDecimal.ZERO, HUNDRED).doubleValue();
    }
}
