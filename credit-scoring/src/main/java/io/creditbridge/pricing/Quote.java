package io.creditbridge.pricing;

import java.util.List;
import java.util.Optional;

/**
 * The rate a bank would offer, line by line.
 *
 * @param rate the yearly nominal rate offered, as a decimal
 * @param lines parts that add up to the rate
 * @param breakEvenRate the rate at which the loan just pays for itself
 * @param returnOnCapital yearly return on the capital tied up at the offered rate (RAROC); NaN where none is tied up
 * @param notices what moved the rate away from break-even, or makes it doubtful
 * @param lpr the loan prime rates it was clamped by
 * @param withoutGuarantee the same loan priced without any risk-sharing; empty where none shares the loss, or where
 *     the loan could not be priced alone
 */
public record Quote(
        double rate,
        List<PriceLine> lines,
        double breakEvenRate,
        double returnOnCapital,
        List<Notice> notices,
        LprTable.Row lpr,
        Optional<Quote> withoutGuarantee) {

    /** Copies the lists. */
    public Quote {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /** What to know about a quoted rate; the names are stable keys. */
    public enum Notice {
        /** The product's floor raised the rate. */
        RAISED_TO_FLOOR,
        /** The product's ceiling lowered the rate. */
        LOWERED_TO_CEILING,
        /** The legal ceiling lowered the rate. */
        LOWERED_TO_LEGAL_CEILING,
        /** The rate lies below break-even: the bank would lose by it. */
        BELOW_BREAK_EVEN,
        /** The product's floor lies above its ceiling at today's loan prime rate; the ceiling holds. */
        FLOOR_ABOVE_CEILING,
        /** Limits of the scheme leave the bank more of the loss than its agreed share. */
        SHARING_LIMITED
    }

    /** What risk-sharing takes off the offered rate; zero where the loan has no price without it. */
    public double savedByGuarantee() {
        return withoutGuarantee.map(alone -> alone.rate() - rate).orElse(0.0);
    }
}
