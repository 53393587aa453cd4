package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.PartyBurden;
import io.creditbridge.waterfall.PartyLine;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of claims: what each party bears, who checked it, who paid it; each step is one conditional update. */
@Component
class ClaimLines {

    private final JdbcClient jdbc;

    ClaimLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line.
     *
     * @param party who
     * @param facilityId its facility, or null for the bank and for parties not on the platform
     * @param sharerId its organisation, or null likewise
     * @param share its share by the scheme's table
     * @param amount what it bears of this claim, less what came in before it paid
     * @param refund what it gets back of what it had paid first; only by a claim that closes the file
     * @param nominal what it bears by right, before limits that recoveries reopen
     * @param layered the part of that in first-loss layers
     * @param limitedBy the limit that cut its part down, or null
     * @param checkedBy the person who checked it, or null
     * @param paidBy the second person who paid it, or null
     * @param paidAt when it was paid, or null
     */
    record Line(
            Party party,
            @Nullable FacilityId facilityId,
            @Nullable OrganizationId sharerId,
            BigDecimal share,
            Money amount,
            Money refund,
            Money nominal,
            Money layered,
            @Nullable String limitedBy,
            @Nullable AccountId checkedBy,
            @Nullable AccountId paidBy,
            @Nullable Instant paidAt) {

        private static Line read(ResultSet row) throws SQLException {
            UUID facility = row.getObject("facility_id", UUID.class);
            UUID sharer = row.getObject("sharer_id", UUID.class);
            UUID checked = row.getObject("checked_by", UUID.class);
            UUID paid = row.getObject("paid_by", UUID.class);
            Timestamp at = row.getTimestamp("paid_at");
            return new Line(
                    Party.valueOf(row.getString("party")),
                    facility == null ? null : new FacilityId(facility),
                    sharer == null ? null : new OrganizationId(sharer),
                    row.getBigDecimal("share").stripTrailingZeros(),
                    Money.ofFen(row.getLong("amount_fen")),
                    Money.ofFen(row.getLong("refund_fen")),
                    Money.ofFen(row.getLong("nominal_fen")),
                    Money.ofFen(row.getLong("layered_fen")),
                    row.getString("limited_by"),
                    checked == null ? null : new AccountId(checked),
                    paid == null ? null : new AccountId(paid),
                    at == null ? null : at.toInstant());
        }

        /** What the line of a sharer on the platform waits for, or how it is settled: the ending of a message key. */
        public String state() {
            if (facilityId == null) {
                return party == Party.BANK ? "OWN" : "ELSEWHERE";
            }
            if (paidBy == null && amount.isZero()) {
                return "NOTHING";
            }
            return checkedBy == null ? "TO_CHECK" : paidBy == null ? "TO_PAY" : "PAID";
        }

        /** Whether a sharer on the platform has still something to pay. */
        public boolean isOpen() {
            return facilityId != null && paidBy == null && amount.isPositive();
        }

        /** The part as the account of the loan knows it. */
        PartyBurden burden() {
            return new PartyBurden(party, amount, Money.ZERO, nominal, layered);
        }
    }

    /** Keeps a line; a sharer with nothing to pay has nothing to check either and no guarantee here. */
    void add(ClaimId claim, int position, PartyLine line, PartyBurden added, @Nullable Guarantee guarantee) {
        jdbc.sql("""
                        insert into claim_line
                            (claim_id, position, party, facility_id, sharer_id, share, amount_fen, nominal_fen,
                            layered_fen, limited_by)
                        values (:claim, :position, :party, :facility, :sharer, :share, :amount, :nominal, :layered,
                            :limitedBy)
                        """)
                .param("claim", claim.value())
                .param("position", position)
                .param("party", line.party().name())
                .param(
                        "facility",
                        guarantee == null ? null : guarantee.facilityId().value())
                .param("sharer", guarantee == null ? null : guarantee.sharerId().value())
                .param("share", line.share())
                .param("amount", line.amount().fen())
                .param("nominal", added.nominal().fen())
                .param("layered", added.layered().fen())
                .param(
                        "limitedBy",
                        line.limitedBy() == null ? null : line.limitedBy().name())
                .update();
    }

    /** Keeps a line of a claim that closes the file: what a party pays now, or gets back where the move is negative. */
    void addClosing(ClaimId claim, int position, PartyLine line, Money move, @Nullable Guarantee payer) {
        jdbc.sql("""
                        insert into claim_line
                            (claim_id, position, party, facility_id, sharer_id, share, amount_fen, refund_fen,
                            nominal_fen, limited_by)
                        values (:claim, :position, :party, :facility, :sharer, :share, :amount, :refund, :amount,
                            :limitedBy)
                        """)
                .param("claim", claim.value())
                .param("position", position)
                .param("party", line.party().name())
                .param("facility", payer == null ? null : payer.facilityId().value())
                .param("sharer", payer == null ? null : payer.sharerId().value())
                .param("share", line.share())
                .param("amount", move.max(Money.ZERO).fen())
                .param("refund", move.negated().max(Money.ZERO).fen())
                .param(
                        "limitedBy",
                        line.limitedBy() == null ? null : line.limitedBy().name())
                .update();
    }

    List<Line> of(ClaimId claim) {
        return jdbc.sql("select * from claim_line where claim_id = ? order by position")
                .param(claim.value())
                .query((row, number) -> Line.read(row))
                .list();
    }

    /** Marks a sharer's lines as checked; false where they were before. */
    boolean check(ClaimId claim, OrganizationId sharer, AccountId by) {
        return jdbc.sql("""
                        update claim_line set checked_by = :by
                        where claim_id = :claim and sharer_id = :sharer and checked_by is null and amount_fen > 0
                        """)
                        .param("claim", claim.value())
                        .param("sharer", sharer.value())
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /** Marks one line as paid; false where it was before. */
    boolean pay(ClaimId claim, Party party, AccountId by, Instant at) {
        return jdbc.sql("""
                        update claim_line set paid_by = :by, paid_at = :at
                        where claim_id = :claim and party = :party and checked_by is not null and paid_by is null
                        """)
                        .param("claim", claim.value())
                        .param("party", party.name())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Lowers what a party that has not paid yet bears of a claim. */
    void lower(ClaimId claim, Party party, Money amount) {
        jdbc.sql("""
                        update claim_line set amount_fen = amount_fen - :amount
                        where claim_id = :claim and party = :party and paid_by is null
                        """)
                .param("claim", claim.value())
                .param("party", party.name())
                .param("amount", amount.fen())
                .update();
    }
}
