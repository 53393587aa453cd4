package io.creditbridge.lending;

import io.creditbridge.loan.LoanInstalment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A loan as it is answered; amounts in yuan as text, the rate as a decimal a year. */
record LoanAnswer(
        UUID id,
        UUID applicationId,
        UUID proposalId,
        String firm,
        String product,
        String bank,
        String status,
        String principal,
        BigDecimal annualRate,
        int termMonths,
        String repayment,
        String dayCount,
        String conditions,
        @Nullable StandingAnswer standing,
        List<RepaymentAnswer> repayments) {

    /** One loan in a list. */
    record Row(
            UUID id,
            String firm,
            String product,
            String status,
            String principal,
            String outstanding,
            @Nullable LocalDate maturesOn,
            int daysOverdue) {

        static Row of(LoanList.Row row) {
            return new Row(
                    row.id(),
                    row.firm(),
                    row.productEn(),
                    row.status(),
                    row.principal().toString(),
                    row.outstanding().toString(),
                    row.maturesOn(),
                    row.daysOverdue());
        }
    }

    /** What is owed. */
    record StandingAnswer(
            LocalDate drawnOn,
            LocalDate maturesOn,
            String outstanding,
            String due,
            String settlement,
            int daysOverdue,
            List<InstalmentAnswer> instalments) {

        private static @Nullable StandingAnswer of(LoanView.@Nullable Standing standing) {
            return standing == null
                    ? null
                    : new StandingAnswer(
                            standing.drawnOn(),
                            standing.maturesOn(),
                            standing.outstanding().toString(),
                            standing.due().toString(),
                            standing.settlement().toString(),
                            standing.daysOverdue(),
                            standing.instalments().stream()
                                    .map(InstalmentAnswer::of)
                                    .toList());
        }
    }

    /** One instalment. */
    record InstalmentAnswer(
            LocalDate due, String principal, String interest, String principalPaid, String interestPaid) {

        private static InstalmentAnswer of(LoanInstalment one) {
            return new InstalmentAnswer(
                    one.due(),
                    one.principal().toString(),
                    one.interest().toString(),
                    one.principalPaid().toString(),
                    one.interestPaid().toString());
        }
    }

    /** One repayment. */
    record RepaymentAnswer(LocalDate paidOn, String principal, String interest, String reference) {}

    static LoanAnswer of(LoanView view) {
        return new LoanAnswer(
                view.id(),
                view.application(),
                view.proposal(),
                view.names().firm(),
                view.names().productEn(),
                view.names().bankEn(),
                view.status(),
                view.contract().principal().toString(),
                view.contract().annualRate(),
                view.contract().termMonths(),
                view.contract().repayment().name(),
                view.contract().dayCount().name(),
                view.contract().conditions(),
                StandingAnswer.of(view.standing()),
                view.repayments().stream()
                        .map(entry -> new RepaymentAnswer(
                                entry.paidOn(),
                                entry.principal().toString(),
                                entry.interest().toString(),
                                entry.reference()))
                        .toList());
    }
}
