package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.Party;
import java.math.BigDecimal;
import java.util.List;

/**
 * One fee of some loans that count as one.
 *
 * @param key the fee's key within the scheme
 * @param payer who pays
 * @param payee who receives
 * @param base what the rate is taken of
 * @param timing once, or every year; a yearly amount is that of the first year
 * @param binding whether the rate is the rate or a ceiling
 * @param baseAmount the amount the rate is taken of
 * @param rate the average rate over the slices of the base, as a decimal of at most ten places
 * @param amount the fee
 * @param loanNumbers which loans of the request, from 1
 */
public record FeeLine(
        String key,
        Party payer,
        Party payee,
        Fee.Base base,
        Fee.Timing timing,
        Fee.Binding binding,
        Money baseAmount,
        BigDecimal rate,
        Money amount,
        List<Integer> loanNumbers) {

    /** Copies the list. */
    public FeeLine {
        loanNumbers = List.copyOf(loanNumbers);
    }
}
