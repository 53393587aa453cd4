package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of a loan lost on default, with what a pledge saves of it.
 *
 * <p>LGD* = LGD_U·E_U/E + LGD_S·E_S/E with E_S = min(E, C(1−H)) (Basel III, foundation approach).
 *
 * @param unsecuredLgd loss of the part without a pledge, in [0, 1]
 * @param collateral the pledge; null for none
 */
public record LossGivenDefault(
        double unsecuredLgd, @Nullable Collateral collateral) {

    /**
     * Something pledged.
     *
     * @param value what it is worth today
     * @param haircut the part of the value not counted on, in [0, 1]
     * @param securedLgd loss of the covered part, in [0, 1]
     */
    public record Collateral(Money value, double haircut, double securedLgd) {

        /** Checks that the value is there; rates are checked when the loan is priced. */
        public Collateral {
            Objects.requireNonNull(value);
        }
    }

    /** A loss without any pledge. */
    public static LossGivenDefault unsecured(double lgd) {
        return new LossGivenDefault(lgd, null);
    }

    /** The loss on a loan of that size, in the range of the rates given. */
    public double of(Money exposure) {
        Collateral pledge = collateral;
        if (pledge == null || !exposure.isPositive()) {
            return unsecuredLgd;
        }
        double covered = Math.min(1, (double) pledge.value().fen() / exposure.fen() * (1 - pledge.haircut()));
        return unsecuredLgd * (1 - covered) + pledge.securedLgd() * covered;
    }
}
