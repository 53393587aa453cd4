package io.creditbridge.sharing;

import io.creditbridge.borrowergroup.BorrowerGroups;
import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.Paid;
import io.creditbridge.waterfall.PartyBurden;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The running loss accounts of loans: read for the waterfall, kept as what each event made each party bear. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LossBooks {

    private final SchemeStandings standings;
    private final PaidSums sums;
    private final BorrowerGroups groups;
    private final KeptAccounts kept;
    private final JdbcClient jdbc;

    LossBooks(SchemeStandings standings, PaidSums sums, BorrowerGroups groups, KeptAccounts kept, JdbcClient jdbc) {
        this.groups = groups;
        this.kept = kept;
        this.standings = standings;
        this.sums = sums;
        this.jdbc = jdbc;
    }

    /**
     * Lets whatever happens to a loan's losses, and all claims and recoveries under one scheme, come one after the
     * other, so that no cap is given out twice; the loan first, then the book.
     */
    void hold(LoanId loan) {
        jdbc.sql("select 1 from loan where id = ? for update")
                .param(loan.value())
                .query()
                .listOfRows();
        jdbc.sql("""
                        select 1 from scheme_book where scheme_id in (select g.scheme_id from guarantee g
                            join loan l on l.proposal_id = g.proposal_id where l.id = ?) order by id for update
                        """).param(loan.value()).query().listOfRows();
    }

    /** The same for the loan of a claim; what is read afterwards is what stands. */
    void hold(ClaimId claim) {
        jdbc.sql("select loan_id from claim where id = ?")
                .param(claim.value())
                .query(UUID.class)
                .optional()
                .ifPresent(loan -> hold(new LoanId(loan)));
    }

    /** The book of those who stand for a loan as it stands now, beside its borrower. */
    BookState book(Scheme scheme, GuaranteedLoan loan) {
        BookState book = standings.of(scheme.id(), loan.proposalId()).book();
        Map<Party, Paid> forBorrower =
                sums.forFirms(groups.of(loan.enterpriseId())).getOrDefault(scheme.id(), Map.of());
        return book.withPaid(book.paid(), book.paidThisYear(), forBorrower);
    }

    /** The account of a loan as its events made it. */
    LossAccount account(Scheme scheme, GuaranteedLoan loan, LoanId id) {
        Map<Party, PartyBurden> known = new EnumMap<>(Party.class);
        jdbc.sql("select * from loss_account_party where loan_id = ?")
                .param(id.value())
                .query(row -> {
                    Party party = Party.valueOf(row.getString("party"));
                    known.put(
                            party,
                            new PartyBurden(
                                    party,
                                    Money.ofFen(row.getLong("paid_fen")),
                                    Money.ofFen(row.getLong("back_fen")),
                                    Money.ofFen(row.getLong("nominal_fen")),
                                    Money.ofFen(row.getLong("layered_fen"))));
                });
        return new LossAccount(
                scheme,
                LoansUnderScheme.terms(loan),
                loss(id),
                scheme.parties().stream()
                        .map(party -> known.getOrDefault(party, PartyBurden.none(party)))
                        .toList(),
                isClosed(id));
    }

    /** Whether recovery of a loan has ended, so that a party that paid first was made whole. */
    boolean isClosed(LoanId id) {
        return jdbc.sql("select exists (select from loss_account where loan_id = ? and closed)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private Loss loss(LoanId id) {
        return jdbc.sql("select * from loss_account where loan_id = ?")
                .param(id.value())
                .query((row, number) -> new Loss(
                        Money.ofFen(row.getLong("principal_fen")),
                        Money.ofFen(row.getLong("interest_fen")),
                        Optional.ofNullable(row.getObject("default_balance_fen", Long.class))
                                .map(Money::ofFen)
                                .orElse(null),
                        Money.ofFen(row.getLong("recovered_fen")),
                        row.getInt("days_overdue")))
                .optional()
                .orElse(Loss.ofPrincipal(Money.ZERO, 0));
    }

    /** What is lost on a loan by its scheme's base and not recovered; zero without a claim. */
    Money unrecovered(LoanId loan) {
        return amount("select counted_fen - recovered_fen from loss_account where loan_id = ?", loan);
    }

    /** The principal of a loan that is claimed and not recovered, claims on their way included. */
    Money claimed(LoanId loan) {
        return amount("select greatest(principal_fen - recovered_fen, 0) from loss_account where loan_id = ?", loan);
    }

    /** The part of it whose claims are paid or settled: nobody stands for it any more. */
    Money settled(LoanId loan) {
        return amount("""
                select greatest(0, sum(case when c.status in ('PAID', 'SETTLED')
                        then greatest(c.principal_fen - c.recovered_fen, 0) else 0 end)
                    - (max(a.recovered_fen) - sum(c.recovered_fen)))
                from claim c join loss_account a on a.loan_id = c.loan_id where c.loan_id = ? and not c.closing
                group by c.loan_id
                """, loan);
    }

    /** The day a loan was paid out: nothing can have come back on it before. */
    LocalDate drawnOn(LoanId loan) {
        return jdbc.sql("select drawn_on from loan where id = ?")
                .param(loan.value())
                .query(LocalDate.class)
                .single();
    }

    private Money amount(String sql, LoanId loan) {
        return jdbc.sql(sql)
                .param(loan.value())
                .query(Long.class)
                .optional()
                .map(Money::ofFen)
                .orElse(Money.ZERO);
    }

    /** Keeps an account after an event. */
    void keep(Claim claim, LossAccount account) {
        kept.keep(claim, account);
    }
}
