package io.creditbridge.policydata;

import io.creditbridge.guarantee.FacilityChange.Status;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.pricing.InterestSubsidy;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.PricingAssumptions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dated figures as they are kept.
 *
 * @param id the identity
 * @param stated what they say
 * @param status where they stand
 * @param proposal who proposed them; null for those shipped with the product
 * @param decidedBy the second person's name, or null
 */
record PolicyRow(
        UUID id,
        Stated stated,
        Status status,
        @Nullable Proposal proposal,
        @Nullable String decidedBy) {

    /**
     * What a row says.
     *
     * @param kind which figures
     * @param validFrom the first day
     * @param validTo the last day; null where the next row ends it
     * @param figures the figures in the order of the kind's fields, rates as decimals, amounts in yuan
     * @param source where they were published
     */
    record Stated(
            PolicyKind kind,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<BigDecimal> figures,
            String source) {

        /** Copies the figures and checks their number and the days. */
        Stated {
            figures = List.copyOf(figures);
            if (figures.size() != kind.fields().size() || kind.ends() == (validTo == null)) {
                throw new IllegalArgumentException(kind + " with " + figures.size() + " figures to " + validTo);
            }
        }

        static Stated of(LprTable.Row row) {
            return new Stated(
                    PolicyKind.LPR, row.validFrom(), null, exact(row.oneYear(), row.fiveYear()), row.source());
        }

        static Stated of(PricingAssumptions row) {
            return new Stated(
                    PolicyKind.ASSUMPTIONS,
                    row.validFrom(),
                    null,
                    exact(
                            row.capitalRatio(),
                            row.guarantorRiskWeight(),
                            row.recoveryLagMonths(),
                            row.longRunPd(),
                            row.pdPersistence(),
                            row.euroRate()),
                    row.source());
        }

        static Stated of(InterestSubsidy row) {
            return new Stated(
                    PolicyKind.INTEREST_SUBSIDY,
                    row.validFrom(),
                    row.validTo(),
                    List.of(
                            BigDecimal.valueOf(row.annualRate()),
                            BigDecimal.valueOf(row.months()),
                            row.baseLimit().toYuan(),
                            row.firmLimit().toYuan()),
                    row.source());
        }

        static Stated of(LegalCeilings.Row row) {
            return new Stated(
                    row.lender() == LegalCeilings.Lender.MICRO_LOAN_COMPANY
                            ? PolicyKind.MICRO_LOAN_CEILING
                            : PolicyKind.PRIVATE_LENDING_CEILING,
                    row.validFrom(),
                    null,
                    exact(row.rate(), row.lprMultiple()),
                    row.source());
        }

        private static List<BigDecimal> exact(double... figures) {
            return IntStream.range(0, figures.length)
                    .mapToObj(i -> BigDecimal.valueOf(figures[i]))
                    .toList();
        }

        LprTable.Row lpr() {
            return new LprTable.Row(validFrom, number(0), number(1), source);
        }

        PricingAssumptions assumptions() {
            return new PricingAssumptions(
                    validFrom,
                    number(0),
                    number(1),
                    figures.get(2).intValue(),
                    number(3),
                    number(4),
                    number(5),
                    source);
        }

        InterestSubsidy subsidy() {
            return new InterestSubsidy(
                    validFrom,
                    Objects.requireNonNull(validTo),
                    number(0),
                    figures.get(1).intValue(),
                    Money.of(figures.get(2)),
                    Money.of(figures.get(3)),
                    source);
        }

        LegalCeilings.Row ceiling() {
            return new LegalCeilings.Row(
                    kind == PolicyKind.MICRO_LOAN_CEILING
                            ? LegalCeilings.Lender.MICRO_LOAN_COMPANY
                            : LegalCeilings.Lender.PRIVATE_LENDER,
                    validFrom,
                    number(0),
                    number(1),
                    source);
        }

        private double number(int place) {
            return figures.get(place).doubleValue();
        }
    }

    /**
     * Who proposed a row, and when.
     *
     * @param by the person
     * @param name the person's name
     * @param at the time
     */
    record Proposal(AccountId by, String name, Instant at) {}

    /** Whether it waits for a second person. */
    public boolean isWaiting() {
        return status == Status.PROPOSED;
    }
}
