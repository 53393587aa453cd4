package io.creditbridge.product;

import io.creditbridge.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * What a firm offers as security, with what it takes a pledge to be worth.
 *
 * @param kind what is offered
 * @param value the market value of a pledge by the firm's own statement, 0 to 10,000,000,000 yuan; zero where it is
 *     not stated or nothing is pledged
 */
@Embeddable
public record Security(
        @Enumerated(EnumType.STRING) @Column(name = "collateral")
        CollateralKind kind,

        @Column(name = "collateral_value_fen") Money value) {

    /** Largest value of a pledge. */
    public static final Money LARGEST_VALUE = Money.ofYuan(10_000_000_000L);

    /** No security. */
    public static final Security NONE = of(CollateralKind.NONE);

    /** Checks the range, and that only a pledge has a value. */
    public Security {
        Objects.requireNonNull(kind);
        if (value.isNegative() || value.compareTo(LARGEST_VALUE) > 0 || (value.isPositive() && !kind.isPledge())) {
            throw new IllegalArgumentException("value out of range: " + value);
        }
    }

    /** Security whose value nobody has stated. */
    public static Security of(CollateralKind kind) {
        return new Security(kind, Money.ZERO);
    }
}
