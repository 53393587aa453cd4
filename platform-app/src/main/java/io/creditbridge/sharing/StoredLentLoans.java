package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.web.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the loans lent by those who stand together that may still be lost: paid out, not claimed, something owed.
 *
 * <p>One query a set of sharers and state, however many products ask. A state ends with each payout, repayment of
 * principal, claim and recovery, all of which move a sharer's ledger, and with the day, on which loans grow later.
 */
@Component
class StoredLentLoans implements LentLoans {

    private static final String LOANS = "select " + LoanRisks.COLUMNS + """
            from loan_book b join lateral (select * from guarantee one where one.proposal_id = b.proposal_id
                and one.status not in ('DECLINED', 'EXPIRED', 'RELEASED') order by one.id limit 1) g on true
            join loan l on l.offer_id = g.offer_id and l.status = 'DRAWN' and l.outstanding_fen > 0
            join offer o on o.id = g.offer_id join quote q on q.id = o.quote_id
            join credit_product p on p.id = l.product_id
            where not exists (select 1 from claim c
                where c.loan_id = l.id and c.status not in ('DECLINED', 'WITHDRAWN'))
                and b.book_id in (:books)
            order by l.id
            """;

    /** Most sets of books whose loans are kept. */
    private static final int MOST_KEPT = 500;

    private final LoanRisks risks;
    private final JdbcClient jdbc;
    private final Today today;
    private final Map<Set<UUID>, Kept> kept = new ConcurrentHashMap<>();

    StoredLentLoans(LoanRisks risks, JdbcClient jdbc, Today today) {
        this.risks = risks;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Everything that moves when a loan of the scheme does. */
    private record State(
            LocalDate day, int loans, @Nullable Money lent, Money lost, Money active, Money paid, Money recovered) {

        static State of(SchemeStanding standing, LocalDate day) {
            Money active = Money.ZERO;
            Money paid = Money.ZERO;
            Money recovered = Money.ZERO;
            for (FacilityState facility : standing.facilities()) {
                active = active.plus(facility.balances().active());
                paid = paid.plus(facility.balances().paid());
                recovered = recovered.plus(facility.balances().recovered());
            }
            return new State(
                    day,
                    standing.loans(),
                    standing.book().lentVolume(),
                    standing.book().lossSoFar(),
                    active,
                    paid,
                    recovered);
        }
    }

    /** The loans of some books with the state it was read in. */
    private record Kept(State state, LentBook book) {}

    @Override
    public LentBook of(SchemeStanding standing) {
        if (standing.loans() == 0) {
            return LentBook.EMPTY;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        State state = State.of(standing, today.day());
        return Objects.requireNonNull(kept.compute(
                        standing.books(),
                        (ids, old) -> old != null && old.state().equals(state) ? old : new Kept(state, read(ids))))
                .book();
    }

    private LentBook read(Set<UUID> books) {
        return new LentBook(jdbc.sql(LOANS)
                .param("books", books)
                .param("day", today.day())
                .query((row, number) -> loan(row))
                .list());
    }

    private LentLoan loan(ResultSet row) throws SQLException {
        LocalDate unpaid = row.getObject("unpaid_since", LocalDate.class);
        int late = unpaid == null ? 0 : (int) ChronoUnit.DAYS.between(unpaid, today.day());
        return new LentLoan(Money.ofFen(row.getLong("outstanding_fen")), risks.of(row, late), LoanRisks.isScored(row));
    }
}
