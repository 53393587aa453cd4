package io.creditbridge.lending;

import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A repayment as typed: amount in yuan, the day it came in, and the bank's own reference. */
record RepaymentForm(
        @Nullable String amount,
        @Nullable String paidOn,
        @Nullable String reference,
        @Nullable Integer version) {

    private static final int REFERENCE_LIMIT = 100;

    /** A repayment read. */
    record Read(Money amount, LocalDate paidOn, String reference) {}

    Read read(LocalDate earliest, LocalDate today) {
        Fields fields = new Fields();
        Money readAmount = fields.money("amount", amount, Money.ofFen(1), Money.ofFen(Money.LIMIT_FEN));
        LocalDate day = fields.day("paidOn", paidOn, earliest, today);
        String words = fields.text("reference", reference, 0, REFERENCE_LIMIT);
        fields.check();
        return new Read(readAmount, day, words);
    }
}
