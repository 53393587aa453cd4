package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the page asks to share a loss; what of the book is left blank is not known. */
record LossForm(
        @Nullable String scheme,
        @Nullable String amount,
        @Nullable String approvedOn,
        @Nullable String termMonths,
        @Nullable String borrowerClass,
        @Nullable String unrecoveredPrincipal,
        @Nullable String daysOverdue,
        @Nullable String unpaidInterest,
        @Nullable String balanceAtDefault,
        @Nullable String recovered,
        @Nullable String lentVolume,
        @Nullable String guaranteedVolume,
        @Nullable String feesCollected,
        @Nullable String poolBalance) {

    private static final Money FEN = Money.ofFen(1);
    private static final Money MOST = Money.ofYuan(1_000_000_000_000L);

    static LossForm example(String scheme, String day, @Nullable String borrowerClass) {
        return new LossForm(
                scheme,
                "2000000",
                day,
                "12",
                borrowerClass,
                "1600000",
                "120",
                "",
                "",
                "0",
                "300000000",
                "240000000",
                "3000000",
                "");
    }

    LossAllocationRequest asked() {
        Fields fields = new Fields();
        SharedLoanBody loan = loan(fields, "", amount, approvedOn, termMonths, borrowerClass);
        LossBody loss = new LossBody(
                fields.money("unrecoveredPrincipal", unrecoveredPrincipal, Money.ZERO, LoanTerms.PRINCIPAL_LIMIT),
                fields.wholeNumber("daysOverdue", daysOverdue, 0, 36_500),
                optional("unpaidInterest", unpaidInterest, fields),
                optional("balanceAtDefault", balanceAtDefault, fields));
        BookBody state = new BookBody(
                optional("lentVolume", lentVolume, fields),
                optional("guaranteedVolume", guaranteedVolume, fields),
                optional("feesCollected", feesCollected, fields),
                null,
                optional("poolBalance", poolBalance, fields));
        Money back = optional("recovered", recovered, fields);
        String id = fields.text("scheme", scheme, 1, 60);
        fields.check();
        return new LossAllocationRequest(id, loan, loss, state, back);
    }

    static SharedLoanBody loan(
            Fields fields,
            String suffix,
            @Nullable String amount,
            @Nullable String approvedOn,
            @Nullable String termMonths,
            @Nullable String borrowerClass) {
        return new SharedLoanBody(
                fields.money("amount" + suffix, amount, FEN, LoanTerms.PRINCIPAL_LIMIT),
                fields.day("approvedOn" + suffix, approvedOn, LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31)),
                fields.wholeNumber("termMonths" + suffix, termMonths, 1, LoanTerms.TERM_LIMIT_MONTHS),
                borrowerClass == null || borrowerClass.isBlank()
                        ? null
                        : fields.text("borrowerClass" + suffix, borrowerClass, 1, 60));
    }

    private static @Nullable Money optional(String field, @Nullable String value, Fields fields) {
        return value == null || value.isBlank() ? null : fields.money(field, value, Money.ZERO, MOST);
    }
}
