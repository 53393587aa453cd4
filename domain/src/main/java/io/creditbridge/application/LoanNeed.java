package io.creditbridge.application;

import io.creditbridge.money.Money;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.Security;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the firm asks for.
 *
 * @param amount how much, 1,000 to 1,000,000,000 yuan
 * @param termMonths for how long, 1 to 360 months
 * @param purpose what for
 * @param security what it can offer
 * @param neededBy the day by which the money must be there; drives every queue
 * @param note a few words to the banks; may be empty
 */
@Embeddable
public record LoanNeed(
        @Column(name = "amount_fen") Money amount,
        @Column(name = "term_months") int termMonths,

        @Enumerated(EnumType.STRING) @Column(name = "purpose")
        LoanPurpose purpose,

        Security security,
        @Column(name = "needed_by") LocalDate neededBy,
        @Column(name = "note") String note) {

    /** Smallest amount that may be asked for. */
    public static final Money SMALLEST_AMOUNT = Money.ofYuan(1_000);

    /** Largest amount that may be asked for. */
    public static final Money LARGEST_AMOUNT = Money.ofYuan(1_000_000_000);

    /** Longest term. */
    public static final int LONGEST_TERM_MONTHS = 360;

    /** Longest note in characters. */
    public static final int NOTE_LIMIT = 1_000;

    /** Checks the ranges. */
    public LoanNeed {
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(security);
        Objects.requireNonNull(neededBy);
        if (amount.compareTo(SMALLEST_AMOUNT) < 0 || amount.compareTo(LARGEST_AMOUNT) > 0) {
            throw new IllegalArgumentException("amount out of range: " + amount);
        }
        if (termMonths < 1 || termMonths > LONGEST_TERM_MONTHS) {
            throw new IllegalArgumentException("term out of range: " + termMonths);
        }
        if (note.length() > NOTE_LIMIT) {
            throw new IllegalArgumentException("note too long");
        }
    }

    /** The same need with other security. */
    public LoanNeed securedBy(Security other) {
        return new LoanNeed(amount, termMonths, purpose, other, neededBy, note);
    }
}
