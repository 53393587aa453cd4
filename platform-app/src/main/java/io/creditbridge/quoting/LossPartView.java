package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is lost of a loan on default, before it is shared.
 *
 * @param part the part of the loan lost, with what a pledge saves of it
 * @param pledge what the firm takes its pledge to be worth, or null without one
 * @param counted the part of that value that is counted on
 */
public record LossPartView(double part, @Nullable Money pledge, double counted) {

    static LossPartView of(PricedProduct.Loan loan) {
        var pledge = loan.loss().collateral();
        return new LossPartView(
                loan.loss().of(loan.amount()),
                pledge == null ? null : pledge.value(),
                pledge == null ? 0 : 1 - pledge.haircut());
    }
}
