package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fee of a scheme: who pays whom, on what, how often, at which rates.
 *
 * @param key the fee's key within the scheme, such as {@code guarantee}
 * @param payer who pays
 * @param payee who receives
 * @param base the amount the rate is taken of
 * @param timing how often it falls due
 * @param tiers the rate table; exactly one row matches any loan the scheme takes
 */
public record Fee(String key, Party payer, Party payee, Base base, Timing timing, List<Tier> tiers) {

    /** Copies the list. */
    public Fee {
        tiers = List.copyOf(tiers);
    }

    /** The amount a fee's rate is taken of. */
    public enum Base {
        /** The amount lent. */
        PRINCIPAL,
        /** The guaranteed part of the amount lent. */
        GUARANTEED,
        /** The balance still owed. */
        BALANCE,
        /** The guaranteed part of the balance still owed. */
        GUARANTEED_BALANCE;

        /** Whether only the guaranteed part counts. */
        public boolean isGuaranteedPart() {
            return this == GUARANTEED || this == GUARANTEED_BALANCE;
        }
    }

    /** How often a fee falls due. */
    public enum Timing {
        /** Once, when the loan is granted. */
        ONCE,
        /** Every year. */
        YEARLY
    }

    /** How a stated rate binds the parties. */
    public enum Binding {
        /** The rate itself. */
        EXACT,
        /** A ceiling that may be reached. */
        AT_MOST,
        /** A ceiling that must not be reached. */
        BELOW
    }

    /**
     * One row of a fee's rate table.
     *
     * @param when the loans meant
     * @param binding how the rates bind
     * @param bands the rates by slices of the base, lowest slice first; the last has no end
     */
    public record Tier(Conditions when, Binding binding, List<Band> bands) {

        /** Copies the list. */
        public Tier {
            bands = List.copyOf(bands);
        }
    }

    /**
     * The rate of one slice of the base.
     *
     * @param rate as a decimal in [0, 1)
     * @param upTo where the slice ends, or null for the rest
     */
    public record Band(BigDecimal rate, @Nullable Money upTo) {}
}
