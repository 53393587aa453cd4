package io.creditbridge.sharing;

import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was lent under each scheme by those who stand together for its loans on the platform. */
@Component
class SharingBooks {

    private final AgreedSchemes schemes;
    private final JdbcClient jdbc;

    SharingBooks(AgreedSchemes schemes, JdbcClient jdbc) {
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    /** Adds a loan that was paid out, with those who stand for it; at least one. */
    void lent(List<Guarantee> standing) {
        GuaranteedLoan loan = standing.getFirst().loan();
        Money guaranteed = LoansUnderScheme.guaranteed(schemes.agreed(loan), loan, standing);
        // The database orders identities as their texts are ordered.
        UUID[] ids = standing.stream()
                .map(guarantee -> guarantee.facilityId().value())
                .sorted(Comparator.comparing(UUID::toString))
                .toArray(UUID[]::new);
        UUID book = jdbc.sql("""
                        insert into scheme_book (scheme_id, members, loans, lent_fen, guaranteed_fen)
                        values (:scheme, :members, 1, :lent, :guaranteed)
                        on conflict (scheme_id, members) do update set loans = scheme_book.loans + 1,
                            lent_fen = scheme_book.lent_fen + excluded.lent_fen,
                            guaranteed_fen = scheme_book.guaranteed_fen + excluded.guaranteed_fen
                        returning id
                        """)
                .param("scheme", loan.schemeId())
                .param("members", ids)
                .param("lent", loan.amount().fen())
                .param("guaranteed", guaranteed.fen())
                .query(UUID.class)
                .single();
        jdbc.sql("insert into loan_book (proposal_id, book_id) values (?, ?)")
                .params(loan.proposalId().value(), book)
                .update();
    }
}
