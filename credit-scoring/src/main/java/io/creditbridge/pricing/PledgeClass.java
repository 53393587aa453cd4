package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import io.creditbridge.product.CollateralKind;
import java.util.Optional;

/**
 * What a kind of pledge saves of a loss in the foundation approach: the part of its value not counted on, and the loss
 * of the part of the loan that it covers (Basel Framework, chapter CRE 32, eligible collateral other than financial).
 *
 * <p>Intellectual property is no eligible collateral there and saves nothing.
 */
public enum PledgeClass {
    /** Receivables, and orders that become receivables. */
    RECEIVABLES(0.40, 0.20),
    /** Land and buildings. */
    REAL_ESTATE(0.40, 0.20),
    /** Machines, stock and other physical things. */
    OTHER_PHYSICAL(0.40, 0.25);

    private final double haircut;
    private final double securedLgd;

    PledgeClass(double haircut, double securedLgd) {
        this.haircut = haircut;
        this.securedLgd = securedLgd;
    }

    /** The class of a kind of security; empty where it saves nothing of the loss. */
    public static Optional<PledgeClass> of(CollateralKind kind) {
        return switch (kind) {
            case RECEIVABLES -> Optional.of(RECEIVABLES);
            case REAL_ESTATE -> Optional.of(REAL_ESTATE);
            case MOVABLES -> Optional.of(OTHER_PHYSICAL);
            case NONE, INTELLECTUAL_PROPERTY, GUARANTOR -> Optional.empty();
        };
    }

    /**
     * The loss with such a pledge, never larger than without it.
     *
     * @param unsecuredLgd loss of the part without a pledge, in [0, 1]
     * @param value what the pledge is worth today
     */
    public LossGivenDefault pledged(double unsecuredLgd, Money value) {
        return new LossGivenDefault(
                unsecuredLgd, new LossGivenDefault.Collateral(value, haircut, Math.min(unsecuredLgd, securedLgd)));
    }

    /** The value that covers a loan wholly. */
    public Money covering(Money loan) {
        return Money.ofFen((long) Math.ceil(loan.fen() / (1 - haircut)));
    }
}
