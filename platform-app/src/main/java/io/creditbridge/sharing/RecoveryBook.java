package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.Recovery;
import io.creditbridge.identity.Actor;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.web.Today;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recoveries of claimed loans: append-only rows, with what each party got back of them. */
@Component
class RecoveryBook {

    private final FacilityLedger ledger;
    private final JdbcClient jdbc;
    private final Today today;

    RecoveryBook(FacilityLedger ledger, JdbcClient jdbc, Today today) {
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * One recovery.
     *
     * @param amount how much
     * @param recoveredOn the day it came in
     * @param note from where; may be empty
     * @param back what each party gets back, none negative
     */
    record Entry(Money amount, LocalDate recoveredOn, String note, List<Back> back) {}

    /**
     * What one party gets of a recovery.
     *
     * @param party who
     * @param amount how much
     * @param lowered the part of it that lowered a claim it had not paid yet
     */
    record Back(Party party, Money amount, Money lowered) {

        /** What comes back to it. */
        Money returned() {
            return amount.minus(lowered);
        }
    }

    /** Keeps a recovery and books each sharer's part in its ledger, in the order of the facilities. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Actor second, Claim claim, Recovery recovery, List<Back> backs, List<Guarantee> guarantees) {
        UUID id = recovery.id().value();
        jdbc.sql("""
                        insert into recovery (id, loan_id, claim_id, scheme_id, amount_fen, recovered_on, note,
                            recorded_by, confirmed_by, recorded_at)
                        values (:id, :loan, :claim, :scheme, :amount, :day, :note, :by, :second, :at)
                        """)
                .param("id", id)
                .param("loan", claim.loanId().value())
                .param("claim", claim.id().value())
                .param("scheme", claim.schemeId())
                .param("amount", recovery.amount().fen())
                .param("day", recovery.recoveredOn())
                .param("note", recovery.note())
                .param("by", recovery.recordedBy().value())
                .param("second", second.accountId().value())
                .param("at", Timestamp.from(today.now()))
                .update();
        for (Back back : backs) {
            addLine(id, back, guarantees);
        }
        List<Guarantee> inOrder = new ArrayList<>(guarantees);
        inOrder.sort(Comparator.comparing(guarantee -> guarantee.facilityId().value()));
        for (Guarantee guarantee : inOrder) {
            book(second, guarantee, backs);
        }
    }

    private void book(Actor actor, Guarantee guarantee, List<Back> backs) {
        for (Back back : backs) {
            boolean own = back.party().name().equals(guarantee.party());
            FacilityLedger.Movement movement = new FacilityLedger.Movement(
                    guarantee.facilityId(), guarantee.id(), LedgerKind.RECOVERY, back.returned(), "");
            if (own && back.returned().isPositive() && !ledger.move(actor, movement)) {
                throw new IllegalStateException("a recovery that cannot be booked: " + movement);
            }
        }
    }

    private void addLine(UUID recovery, Back back, List<Guarantee> guarantees) {
        UUID facility = guarantees.stream()
                .filter(guarantee -> guarantee.party().equals(back.party().name()))
                .map(guarantee -> guarantee.facilityId().value())
                .findFirst()
                .orElse(null);
        jdbc.sql("insert into recovery_line values (:recovery, :party, :facility, :amount, :lowered)")
                .param("recovery", recovery)
                .param("party", back.party().name())
                .param("facility", facility)
                .param("amount", back.amount().fen())
                .param("lowered", back.lowered().fen())
                .update();
    }

    /** The recoveries of a loan, earliest first. */
    List<Entry> of(LoanId loan) {
        Map<UUID, Entry> entries = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.id, r.amount_fen as whole, r.recovered_on, r.note, l.party, l.amount_fen,
                            l.lowered_fen
                        from recovery r join recovery_line l on l.recovery_id = r.id where r.loan_id = ?
                        order by r.recorded_at, r.id, l.party
                        """).param(loan.value()).query(row -> {
            Entry entry = entries.get(row.getObject("id", UUID.class));
            if (entry == null) {
                entry = new Entry(
                        Money.ofFen(row.getLong("whole")),
                        row.getObject("recovered_on", LocalDate.class),
                        row.getString("note"),
                        new ArrayList<>());
                entries.put(row.getObject("id", UUID.class), entry);
            }
            entry.back()
                    .add(new Back(
                            Party.valueOf(row.getString("party")),
                            Money.ofFen(row.getLong("amount_fen")),
                            Money.ofFen(row.getLong("lowered_fen"))));
        });
        return List.copyOf(entries.values());
    }
}
