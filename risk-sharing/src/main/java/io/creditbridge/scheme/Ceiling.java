package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.math.BigDecimal;

/** How high a limit is: the rule from which its amount follows. */
public sealed interface Ceiling {

    /** The key under which a limited party's line names the limit. */
    Kind kind();

    /** The kinds of limit. */
    enum Kind {
        /** An amount for each borrower. */
        PER_BORROWER,
        /** A rate of a stated volume. */
        CLAIM_RATE,
        /** A multiple of the fees collected. */
        FEE_MULTIPLE,
        /** What a pool still holds. */
        POOL_BALANCE,
        /** Volume times guarantee rate times cap rate. */
        PORTFOLIO_CAP
    }

    /** The volume a rate is taken of. */
    enum Volume {
        /** All that was lent under the scheme. */
        LENT_VOLUME,
        /** The guaranteed part of what was lent. */
        GUARANTEED_VOLUME
    }

    /** What a claim rate measures. */
    enum Measure {
        /** Bad principal before sharing: the parties pay their share of it up to the rate. */
        BAD_PRINCIPAL,
        /** What the parties themselves pay. */
        SHARED_PART
    }

    /** The time over which payments are counted. */
    enum Period {
        /** Since the scheme began. */
        CUMULATIVE,
        /** Within a calendar year. */
        YEARLY
    }

    /**
     * An amount for each borrower.
     *
     * @param amount above zero
     */
    record PerBorrower(Money amount) implements Ceiling {
        @Override
        public Kind kind() {
            return Kind.PER_BORROWER;
        }
    }

    /**
     * A rate of a stated volume.
     *
     * @param rate in (0, 1]
     * @param of the volume
     * @param measure what the rate measures
     * @param period the time over which it counts
     */
    record ClaimRate(BigDecimal rate, Volume of, Measure measure, Period period) implements Ceiling {
        @Override
        public Kind kind() {
            return Kind.CLAIM_RATE;
        }
    }

    /**
     * A multiple of the fees collected.
     *
     * @param multiple above zero
     */
    record FeeMultiple(BigDecimal multiple) implements Ceiling {
        @Override
        public Kind kind() {
            return Kind.FEE_MULTIPLE;
        }
    }

    /** What a pool still holds. */
    record PoolBalance() implements Ceiling {
        @Override
        public Kind kind() {
            return Kind.POOL_BALANCE;
        }
    }

    /**
     * Volume times guarantee rate times cap rate.
     *
     * @param guaranteeRate in (0, 1]
     * @param capRate in (0, 1]
     * @param of the volume
     */
    record PortfolioCap(BigDecimal guaranteeRate, BigDecimal capRate, Volume of) implements Ceiling {
        @Override
        public Kind kind() {
            return Kind.PORTFOLIO_CAP;
        }
    }
}
