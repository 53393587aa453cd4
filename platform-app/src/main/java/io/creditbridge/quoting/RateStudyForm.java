package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.AcceptanceFit.Offers;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a product manager types to see which rate earns most: a typical loan, and the offers that were answered.
 *
 * @param amount the loan in yuan
 * @param termMonths its term
 * @param pdPercent the yearly probability of default of its borrower, in percent
 * @param offers a line for each rate: percent, offered, accepted
 */
record RateStudyForm(
        @Nullable String amount,
        @Nullable String termMonths,
        @Nullable String pdPercent,
        @Nullable String offers) {

    /** Most lines of offers. */
    static final int MOST_LINES = 200;

    private static final int MOST_OFFERS = 10_000_000;
    private static final BigDecimal HIGHEST_PERCENT = BigDecimal.valueOf(36);
    private static final BigDecimal LARGEST_PD = new BigDecimal("99.99");
    private static final BigDecimal SMALLEST_PD = new BigDecimal("0.01");

    /** A form to begin with. */
    static RateStudyForm usual(LendingConditions conditions, double pd, List<Offers> seen) {
        return new RateStudyForm(
                conditions.largestAmount().min(Money.ofYuan(1_000_000)).toString(),
                Integer.toString(Math.clamp(12, conditions.shortestTermMonths(), conditions.longestTermMonths())),
                percent(pd),
                seen.stream()
                        .map(one -> percent(one.annualRate()) + ", " + one.offered() + ", " + one.accepted())
                        .collect(Collectors.joining("\n")));
    }

    private static String percent(double rate) {
        return BigDecimal.valueOf(rate).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /**
     * The typical loan.
     *
     * @param amount how much
     * @param termMonths for how long
     * @param pd the yearly probability of default
     */
    record Loan(Money amount, int termMonths, double pd) {}

    /** The loan, within the product's own limits. */
    Loan loan(Fields fields, LendingConditions conditions) {
        return new Loan(
                fields.money("amount", amount, conditions.smallestAmount(), conditions.largestAmount()),
                fields.wholeNumber(
                        "termMonths", termMonths, conditions.shortestTermMonths(), conditions.longestTermMonths()),
                fields.percent("pdPercent", pdPercent, SMALLEST_PD, LARGEST_PD).doubleValue());
    }

    /** The offers by rising rate; lines of one rate are added up. */
    List<Offers> offers(Fields fields) {
        List<String> lines = offers == null
                ? List.of()
                : offers.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_LINES) {
            fields.reject("offers", "problem.tooManyLines", MOST_LINES);
            return List.of();
        }
        TreeMap<Double, Offers> byRate = new TreeMap<>();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Offers one = line(lines.get(i));
            if (one == null) {
                wrong.add(i + 1);
            } else {
                byRate.merge(one.annualRate(), one, RateStudyForm::together);
            }
        }
        if (!wrong.isEmpty()) {
            fields.reject("offers", "problem.offerLine", wrong.getFirst(), HIGHEST_PERCENT);
        }
        return List.copyOf(byRate.values());
    }

    private static Offers together(Offers one, Offers other) {
        return new Offers(one.annualRate(), one.offered() + other.offered(), one.accepted() + other.accepted());
    }

    /** One line, or null if it cannot be read. */
    private static @Nullable Offers line(String line) {
        if (!line.matches("\\d{1,2}(\\.\\d{1,4})?\\s*%?[\\s,，;；]+\\d{1,8}[\\s,，;；]+\\d{1,8}")) {
            return null;
        }
        String[] parts = line.split("[\\s,，;；%]+", -1);
        BigDecimal percent = new BigDecimal(parts[0]);
        int offered = Integer.parseInt(parts[1]);
        int accepted = Integer.parseInt(parts[2]);
        boolean fits =
                percent.compareTo(HIGHEST_PERCENT) <= 0 && offered > 0 && offered <= MOST_OFFERS && accepted <= offered;
        return fits ? new Offers(percent.movePointLeft(2).doubleValue(), offered, accepted) : null;
    }
}
