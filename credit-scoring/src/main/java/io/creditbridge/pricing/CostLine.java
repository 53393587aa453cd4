package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.util.List;

/**
 * One fee or subsidy on the loan-cost sheet, with each date and amount.
 *
 * @param name what it is for
 * @param payee who receives a fee, or pays a subsidy
 * @param payments each payment; negative amounts for a fee, positive for a subsidy
 */
public record CostLine(String name, String payee, List<CashFlow> payments) {

    /** Copies the list. */
    public CostLine {
        payments = List.copyOf(payments);
    }

    /** All payments together, as a positive amount. */
    public Money total() {
        Money sum = payments.stream().map(CashFlow::amount).reduce(Money.ZERO, Money::plus);
        return sum.isNegative() ? sum.negated() : sum;
    }
}
