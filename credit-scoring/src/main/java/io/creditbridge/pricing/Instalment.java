package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.time.LocalDate;

/**
 * One payment of a loan.
 *
 * @param number 1 for the first
 * @param due the day it falls due
 * @param principal the principal in it
 * @param interest the interest in it
 * @param balance the principal left after it
 */
public record Instalment(int number, LocalDate due, Money principal, Money interest, Money balance) {

    /** What is paid: principal and interest. */
    public Money payment() {
        return principal.plus(interest);
    }
}
