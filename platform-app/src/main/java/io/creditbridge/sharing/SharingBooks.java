package io.creditbridge.sharing;

import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was lent under each scheme since somebody stands for it on the platform. */
@Component
class SharingBooks {

    private final JdbcClient jdbc;

    SharingBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a loan that was paid out, with the part of it that is guaranteed. */
    void lent(GuaranteedLoan loan, Money guaranteed) {
        jdbc.sql("""
                        insert into scheme_book (scheme_id, loans, lent_fen, guaranteed_fen)
                        values (:scheme, 1, :lent, :guaranteed)
                        on conflict (scheme_id) do update set loans = scheme_book.loans + 1,
                            lent_fen = scheme_book.lent_fen + excluded.lent_fen,
                            guaranteed_fen = scheme_book.guaranteed_fen + excluded.guaranteed_fen
                        """)
                .param("scheme", loan.schemeId())
                .param("lent", loan.amount().fen())
                .param("guaranteed", guaranteed.fen())
                .update();
    }
}
