package io.creditbridge.features;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * One booking of a bank account.
 *
 * @param day the day of the booking
 * @param amountFen what was added, in fen (hundredths of whatever the currency is); negative for what was taken
 * @param balanceFen the balance after it; empty where the statement does not say
 * @param kind what kind of booking it is
 */
public record BankMovement(LocalDate day, long amountFen, OptionalLong balanceFen, Kind kind) {

    /** What kinds of booking are told apart. */
    public enum Kind {
        /** Cash paid in or drawn. */
        CASH,
        /** Interest that the bank credited. */
        INTEREST,
        /** Interest charged because the account was overdrawn. */
        SANCTION,
        /** Anything else. */
        OTHER
    }
}
