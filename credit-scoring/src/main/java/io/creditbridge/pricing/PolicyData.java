package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The dated figures that prices rest on: the day of a quote picks the row of each.
 *
 * @param lpr the loan prime rates
 * @param ceilings the highest costs the law allows
 * @param assumptions what prices take for granted, by day
 * @param subsidies the interest subsidies for borrowers
 */
public record PolicyData(
        LprTable lpr, LegalCeilings ceilings, List<PricingAssumptions> assumptions, List<InterestSubsidy> subsidies) {

    /** Sorts the rows by day. */
    public PolicyData {
        Objects.requireNonNull(lpr);
        Objects.requireNonNull(ceilings);
        assumptions = assumptions.stream()
                .sorted(Comparator.comparing(PricingAssumptions::validFrom))
                .toList();
        subsidies = subsidies.stream()
                .sorted(Comparator.comparing(InterestSubsidy::validFrom))
                .toList();
    }

    /** The figures shipped with the product. */
    public static PolicyData shipped() {
        return new PolicyData(
                LprTable.shipped(), LegalCeilings.shipped(), shippedAssumptions(), shippedInterestSubsidies());
    }

    private static List<PricingAssumptions> shippedAssumptions() {
        return ResourceLines.read("assumptions.txt").stream()
                .map(fields -> new PricingAssumptions(
                        LocalDate.parse(fields[0]),
                        Double.parseDouble(fields[1]),
                        Double.parseDouble(fields[2]),
                        Integer.parseInt(fields[3]),
                        Double.parseDouble(fields[4]),
                        Double.parseDouble(fields[5]),
                        Double.parseDouble(fields[6]),
                        fields[7]))
                .toList();
    }

    private static List<InterestSubsidy> shippedInterestSubsidies() {
        return ResourceLines.read("interest-subsidies.txt").stream()
                .map(fields -> new InterestSubsidy(
                        LocalDate.parse(fields[0]),
                        LocalDate.parse(fields[1]),
                        Double.parseDouble(fields[2]),
                        Integer.parseInt(fields[3]),
                        Money.of(new BigDecimal(fields[4])),
                        Money.of(new BigDecimal(fields[5])),
                        fields[6]))
                .toList();
    }

    /**
     * What prices take for granted on a day; before the first row that row holds, since no price is quoted back then.
     *
     * @throws IllegalStateException without any row
     */
    public PricingAssumptions assumptionsOn(LocalDate day) {
        return assumptions.reversed().stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .findFirst()
                .or(() -> assumptions.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("no pricing assumptions"));
    }

    /** The subsidy for loans approved on a day; the later one where two cover it. */
    public Optional<InterestSubsidy> subsidyOn(LocalDate day) {
        return subsidies.reversed().stream().filter(row -> row.covers(day)).findFirst();
    }
}
