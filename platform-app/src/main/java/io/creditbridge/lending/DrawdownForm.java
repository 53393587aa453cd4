package io.creditbridge.lending;

import io.creditbridge.loan.DrawdownRequest;
import io.creditbridge.loan.Loan;
import io.creditbridge.organization.AccountId;
import io.creditbridge.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A drawdown as typed: the value day of the payment, and how each condition of the offer was met. */
record DrawdownForm(
        @Nullable String day,
        @Nullable String conditionsMet,
        @Nullable Integer version) {

    /** How far back the value day of a payment that the bank has already made may lie. */
    static final int FURTHEST_BACK_DAYS = 400;

    DrawdownRequest read(Loan loan, AccountId by, LocalDate today) {
        Fields fields = new Fields();
        LocalDate readDay = fields.day("day", day, today.minusDays(FURTHEST_BACK_DAYS), today);
        boolean conditional = !loan.contract().conditions().isBlank();
        String words =
                fields.text("conditionsMet", conditionsMet, conditional ? 2 : 0, DrawdownRequest.CONDITIONS_MET_LIMIT);
        fields.check();
        return new DrawdownRequest(readDay, words, by);
    }
}
