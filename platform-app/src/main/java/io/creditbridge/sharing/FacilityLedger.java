package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.guarantee.GuaranteeId;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.Today;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only place where a facility's balances change.
 *
 * <p>One conditional update that checks limit and fund in the database itself, and one ledger row, in the caller's
 * transaction: whatever races, a facility never stands for more than agreed and never pays what it does not have.
 * Callers that move several facilities take them in the order of their identity.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FacilityLedger {

    private static final String MOVE = """
            update facility set fund_fen = fund_fen + :fund, reserved_fen = reserved_fen + :reserved,
                active_fen = active_fen + :active, posted_fen = posted_fen + :posted, paid_fen = paid_fen + :paid,
                recovered_fen = recovered_fen + :recovered, fees_fen = fees_fen + :fees, version = version + 1
            where id = :id and fund_fen + :fund >= 0 and reserved_fen + :reserved >= 0 and active_fen + :active >= 0
            """;

    private static final String STOPS = """
             and :today between valid_from and valid_to
             and reserved_fen + active_fen + :reserved <= commitment_limit_fen
             and (leverage is null or reserved_fen + active_fen + :reserved <= floor(fund_fen * leverage))
             and (claim_rate_limit is null or paid_fen - recovered_fen <= floor(posted_fen * claim_rate_limit))
            """;

    private final JdbcClient jdbc;
    private final Today today;

    FacilityLedger(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * One movement.
     *
     * @param facility whose
     * @param guarantee for which guarantee, or null for money in or out of the fund
     * @param kind what happens
     * @param amount above zero
     * @param note words beside it; may be empty
     */
    record Movement(FacilityId facility, @Nullable GuaranteeId guarantee, LedgerKind kind, Money amount, String note) {}

    /** Makes a movement; false, and nothing is changed, where a stop, the limit or the fund does not allow it. */
    boolean move(Actor actor, Movement movement) {
        LedgerKind kind = movement.kind();
        long fen = movement.amount().fen();
        JdbcClient.StatementSpec update = jdbc.sql(kind == LedgerKind.RESERVE ? MOVE + STOPS : MOVE)
                .param("id", movement.facility().value());
        if (kind == LedgerKind.RESERVE) {
            update = update.param("today", today.day());
        }
        if (deltas(update, kind, fen).update() == 0) {
            return false;
        }
        JdbcClient.StatementSpec entry = jdbc.sql("""
                        insert into facility_entry (facility_id, guarantee_id, kind, amount_fen, fund_fen, reserved_fen,
                            active_fen, posted_fen, paid_fen, recovered_fen, fees_fen, note, account_id, at)
                        values (:id, :guarantee, :kind, :amount, :fund, :reserved, :active, :posted, :paid, :recovered,
                            :fees, :note, :account, :at)
                        """)
                .param("id", movement.facility().value())
                .param(
                        "guarantee",
                        movement.guarantee() == null
                                ? null
                                : movement.guarantee().value())
                .param("kind", kind.name())
                .param("amount", fen)
                .param("note", movement.note())
                .param("account", actor.accountId().value())
                .param("at", Timestamp.from(today.now()));
        deltas(entry, kind, fen).update();
        return true;
    }

    private static JdbcClient.StatementSpec deltas(JdbcClient.StatementSpec statement, LedgerKind kind, long fen) {
        return statement
                .param("fund", kind.fund * fen)
                .param("reserved", kind.reserved * fen)
                .param("active", kind.active * fen)
                .param("posted", kind.posted * fen)
                .param("paid", kind.paid * fen)
                .param("recovered", kind.recovered * fen)
                .param("fees", kind.fees * fen);
    }

    /** Puts new terms into effect; false where the new limit lies below what is stood for already. */
    boolean apply(FacilityId facility, FacilityTerms terms) {
        return jdbc.sql("""
                        update facility set commitment_limit_fen = :limit, leverage = :leverage,
                            claim_rate_limit = :claimRate, follows_loan = :follows, valid_from = :from, valid_to = :to,
                            version = version + 1
                        where id = :id and reserved_fen + active_fen <= :limit
                        """)
                        .param("id", facility.value())
                        .param("limit", terms.commitmentLimit().fen())
                        .param("leverage", terms.leverage())
                        .param("claimRate", terms.claimRateLimit())
                        .param("follows", terms.followsLoan())
                        .param("from", terms.validFrom())
                        .param("to", terms.validTo())
                        .update()
                == 1;
    }
}
