package io.creditbridge.transaction;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One trade of a firm with one counterparty.
 *
 * @param date the day of the invoice or entry
 * @param direction the firm's side of the trade
 * @param counterparty the other party's code or name, not blank, at most {@link #NAME_LIMIT} characters
 * @param amount the amount without tax; negative for a return (red-letter invoice, 红字发票)
 * @param tax the tax on the amount, with the amount's sign
 * @param status whether the transaction stands
 * @param reference the source's own number; it need not be unique, at most {@link #NAME_LIMIT} characters
 */
public record Transaction(
        LocalDate date,
        Direction direction,
        String counterparty,
        Money amount,
        Money tax,
        TransactionStatus status,
        String reference) {

    /** Longest counterparty and reference accepted, in characters. */
    public static final int NAME_LIMIT = 200;

    /**
     * Checks that the names are there and not too long.
     *
     * @throws IllegalArgumentException if the counterparty is blank or a name is too long
     */
    public Transaction {
        Objects.requireNonNull(date);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(tax);
        Objects.requireNonNull(status);
        if (counterparty.isBlank() || counterparty.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("counterparty must have 1 to " + NAME_LIMIT + " characters");
        }
        if (reference.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("reference has more than " + NAME_LIMIT + " characters");
        }
    }

    /** Whether the transaction stands and takes an earlier one back. */
    public boolean isReturn() {
        return status == TransactionStatus.VALID && amount.isNegative();
    }

    /** The amount that counts: nothing where the transaction is void. */
    public Money countedAmount() {
        return status == TransactionStatus.VALID ? amount : Money.ZERO;
    }
}
