package io.creditbridge.policydata;

import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a kind of policy row: how it is typed and within which range.
 *
 * @param name the field's name, stable
 * @param unit how it is written
 * @param least the least value as typed
 * @param most the largest value as typed
 * @param optional whether it may be left empty, which is kept as zero
 */
record FigureField(String name, Unit unit, BigDecimal least, BigDecimal most, boolean optional) {

    private static final int NUMBER_DECIMALS = 4;

    /** How a figure is written. */
    enum Unit {
        /** Percent, kept as a decimal. */
        PERCENT,
        /** A plain decimal number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** An amount in yuan. */
        YUAN
    }

    static FigureField of(String name, Unit unit, String least, String most) {
        return new FigureField(name, unit, new BigDecimal(least), new BigDecimal(most), false);
    }

    static FigureField optional(String name, Unit unit, String least, String most) {
        return new FigureField(name, unit, new BigDecimal(least), new BigDecimal(most), true);
    }

    /** Whether a kept figure stands for nothing. */
    public boolean isUnset(BigDecimal kept) {
        return optional && kept.signum() == 0;
    }

    /** The figure as it is kept: rates as decimals, amounts in yuan. */
    BigDecimal read(Fields fields, @Nullable String typed) {
        if (optional && (typed == null || typed.isBlank())) {
            return BigDecimal.ZERO;
        }
        return switch (unit) {
            case PERCENT -> fields.percent(name, typed, least, most);
            case NUMBER -> fields.decimal(name, typed, least, most, NUMBER_DECIMALS);
            case WHOLE ->
                BigDecimal.valueOf(fields.wholeNumber(name, typed, least.intValueExact(), most.intValueExact()));
            case YUAN ->
                fields.money(name, typed, Money.of(least), Money.of(most)).toYuan();
        };
    }
}
