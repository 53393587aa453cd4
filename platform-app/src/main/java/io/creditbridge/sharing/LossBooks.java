package io.creditbridge.sharing;

import io.creditbridge.borrowergroup.BorrowerGroups;
import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.Move;
import io.creditbridge.waterfall.Paid;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The running loss accounts of loans: read for the waterfall, kept as sums of what each event made each party bear. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LossBooks {

    private final SchemeStandings standings;
    private final PaidSums sums;
    private final BorrowerGroups groups;
    private final JdbcClient jdbc;

    LossBooks(SchemeStandings standings, PaidSums sums, BorrowerGroups groups, JdbcClient jdbc) {
        this.groups = groups;
        this.standings = standings;
        this.sums = sums;
        this.jdbc = jdbc;
    }

    /** Lets claims and recoveries under one scheme come one after the other, so that no cap is given out twice. */
    void hold(String schemeId) {
        jdbc.sql("select 1 from scheme_book where scheme_id = ? for update")
                .param(schemeId)
                .query()
                .listOfRows();
    }

    /** The account of a loan beside the book of all others as it stands now. */
    LossAccount account(Scheme scheme, GuaranteedLoan loan, LoanId id) {
        BookState book = standings.without(id).of(scheme.id()).book();
        Map<Party, Paid> forBorrower =
                sums.forFirms(groups.of(loan.enterpriseId()), id).getOrDefault(scheme.id(), Map.of());
        Loss loss = jdbc.sql("select * from loss_account where loan_id = ?")
                .param(id.value())
                .query((row, number) -> new Loss(
                        Money.ofFen(row.getLong("principal_fen")),
                        Money.ofFen(row.getLong("interest_fen")),
                        null,
                        Money.ofFen(row.getLong("recovered_fen")),
                        row.getInt("days_overdue")))
                .optional()
                .orElse(Loss.ofPrincipal(Money.ZERO, 0));
        return new LossAccount(
                scheme,
                LoansUnderScheme.terms(loan),
                book.withPaid(book.paid(), book.paidThisYear(), forBorrower),
                loss);
    }

    /** The principal claimed on a loan so far. */
    Money claimed(LoanId loan) {
        return jdbc.sql("select principal_fen from loss_account where loan_id = ?")
                .param(loan.value())
                .query(Long.class)
                .optional()
                .map(Money::ofFen)
                .orElse(Money.ZERO);
    }

    /** Adds a claim's loss, with what each party bears of it; a declined one is taken off again with the other sign. */
    void lose(Claim claim, Money counted, List<Move> moves, int sign) {
        jdbc.sql("""
                        insert into loss_account (loan_id, scheme_id, enterprise_id, principal_fen, interest_fen,
                            counted_fen, recovered_fen, days_overdue)
                        values (:loan, :scheme, :firm, 0, 0, 0, 0, 0) on conflict do nothing
                        """)
                .param("loan", claim.loanId().value())
                .param("scheme", claim.schemeId())
                .param("firm", claim.enterpriseId().value())
                .update();
        jdbc.sql("""
                        update loss_account set principal_fen = principal_fen + :principal,
                            interest_fen = interest_fen + :interest, counted_fen = counted_fen + :counted,
                            days_overdue = greatest(days_overdue, :days), version = version + 1
                        where loan_id = :loan
                        """)
                .param("loan", claim.loanId().value())
                .param("principal", sign * claim.loss().principal().fen())
                .param("interest", sign * claim.loss().interest().fen())
                .param("counted", sign * counted.fen())
                .param("days", claim.loss().daysOverdue())
                .update();
        for (Move move : moves) {
            bear(claim.loanId(), move.party(), sign * move.amount().fen(), 0);
        }
    }

    /** Adds a recovery, with what each party gets back of it. */
    void recover(LoanId loan, Money amount, List<Move> back) {
        jdbc.sql("""
                        update loss_account set recovered_fen = recovered_fen + :amount, version = version + 1
                        where loan_id = :loan
                        """).param("loan", loan.value()).param("amount", amount.fen()).update();
        for (Move move : back) {
            bear(loan, move.party(), 0, move.amount().fen());
        }
    }

    private void bear(LoanId loan, Party party, long paidFen, long backFen) {
        jdbc.sql("insert into loss_account_party values (:loan, :party, 0, 0) on conflict do nothing")
                .param("loan", loan.value())
                .param("party", party.name())
                .update();
        jdbc.sql("""
                        update loss_account_party set paid_fen = paid_fen + :paid, back_fen = back_fen + :back
                        where loan_id = :loan and party = :party
                        """)
                .param("loan", loan.value())
                .param("party", party.name())
                .param("paid", paidFen)
                .param("back", backFen)
                .update();
    }
}
