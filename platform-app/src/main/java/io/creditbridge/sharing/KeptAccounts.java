package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.PartyBurden;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the running loss accounts of loans. */
@Component
class KeptAccounts {

    private final JdbcClient jdbc;

    KeptAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an account after an event. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Claim claim, LossAccount account) {
        Loss loss = account.loss();
        Money balance = loss.balanceAtDefault();
        jdbc.sql("""
                        insert into loss_account (loan_id, scheme_id, enterprise_id, principal_fen, interest_fen,
                            counted_fen, recovered_fen, days_overdue, default_balance_fen, closed, book_id)
                        values (:loan, :scheme, :firm, :principal, :interest, :counted, :recovered, :days, :balance,
                            :closed,
                            (select b.book_id from loan_book b join loan l on l.proposal_id = b.proposal_id
                                where l.id = :loan))
                        on conflict (loan_id) do update set principal_fen = excluded.principal_fen,
                            interest_fen = excluded.interest_fen, counted_fen = excluded.counted_fen,
                            recovered_fen = excluded.recovered_fen, days_overdue = excluded.days_overdue,
                            default_balance_fen = excluded.default_balance_fen, closed = excluded.closed,
                            version = loss_account.version + 1
                        """)
                .param("loan", claim.loanId().value())
                .param("scheme", claim.schemeId())
                .param("firm", claim.enterpriseId().value())
                .param("principal", loss.unrecoveredPrincipal().fen())
                .param("interest", loss.unpaidInterest().fen())
                .param("counted", account.unrecovered().plus(loss.recovered()).fen())
                .param("recovered", loss.recovered().fen())
                .param("days", loss.daysOverdue())
                .param("closed", account.closed())
                .param("balance", balance == null ? null : balance.fen(), Types.BIGINT)
                .update();
        account.burdens().forEach(burden -> keep(claim.loanId(), burden));
    }

    private void keep(LoanId loan, PartyBurden burden) {
        jdbc.sql("""
                        insert into loss_account_party (loan_id, party, paid_fen, back_fen, nominal_fen, layered_fen)
                        values (:loan, :party, :paid, :back, :nominal, :layered)
                        on conflict (loan_id, party) do update set paid_fen = excluded.paid_fen,
                            back_fen = excluded.back_fen, nominal_fen = excluded.nominal_fen,
                            layered_fen = excluded.layered_fen
                        """)
                .param("loan", loan.value())
                .param("party", burden.party().name())
                .param("paid", burden.paid().fen())
                .param("back", burden.back().fen())
                .param("nominal", burden.nominal().fen())
                .param("layered", burden.layered().fen())
                .update();
    }
}
