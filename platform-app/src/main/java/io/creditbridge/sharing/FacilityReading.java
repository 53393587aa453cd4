package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.guarantee.StopReason;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.LocalizedName;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.SchemeNames;
import io.creditbridge.web.Today;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sharer's facilities as its people read them: where they stand, what stops them, what waits for a second person. */
@Component
class FacilityReading {

    /** The orders the ledger may be asked in; the first is the usual one. */
    static final Map<String, String> SORTS = Map.of("at", "at");

    private final Facilities facilities;
    private final FacilityChanges changes;
    private final SchemeNames schemes;
    private final JdbcClient jdbc;
    private final Today today;

    FacilityReading(Facilities facilities, FacilityChanges changes, SchemeNames schemes, JdbcClient jdbc, Today today) {
        this.facilities = facilities;
        this.changes = changes;
        this.schemes = schemes;
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * A facility.
     *
     * @param state its terms and balances
     * @param scheme the scheme's name
     * @param place the loans it takes
     * @param stops every reason against a new commitment now
     * @param used the part of the commitment limit in use, in [0, 1]
     * @param waiting the changes that wait for a second person
     */
    record FacilityView(
            FacilityState state,
            LocalizedName scheme,
            FacilityPlace place,
            List<StopReason> stops,
            double used,
            List<FacilityChange> waiting) {

        /** How near the claim rate is to its limit, in percent of the limit; 0 where there is none. */
        double claimRateUsed() {
            Money ceiling = state.claimCeiling();
            return ceiling == null || ceiling.isZero()
                    ? 0
                    : (double) state.balances().netPaid().fen() / ceiling.fen();
        }
    }

    /** One row of the ledger. */
    record EntryView(String kind, Money amount, Money fund, String note, java.time.Instant at) {}

    @Transactional(readOnly = true)
    List<FacilityView> all(Actor actor) {
        return facilities.of(actor.organizationId()).stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    FacilityView one(Actor actor, FacilityId id) {
        return facilities
                .findByIdAndSharer(id, actor.organizationId())
                .map(this::view)
                .orElseThrow(() -> new NotFound(id));
    }

    private FacilityView view(FacilityState state) {
        FacilityTerms terms = state.terms();
        long limit = terms == null ? 0 : terms.commitmentLimit().fen();
        return new FacilityView(
                state,
                schemes.both(state.schemeId()),
                Objects.requireNonNull(facilities.places().get(state.id())),
                state.stops(Money.ofFen(1), today.day()),
                limit == 0 ? 0 : (double) state.balances().committed().fen() / limit,
                changes.findByFacilityIdAndStatusOrderByProposedAt(state.id(), FacilityChange.Status.PROPOSED));
    }

    /** The ledger of a facility of the caller's, newest first. */
    @Transactional(readOnly = true)
    Page<EntryView> entries(Actor actor, FacilityId id, PageRequest page) {
        one(actor, id);
        List<EntryView> rows = jdbc.sql("select * from facility_entry where facility_id = :id order by "
                        + page.orderBy() + " limit :size offset :offset")
                .param("id", id.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new EntryView(
                        row.getString("kind"),
                        Money.ofFen(row.getLong("amount_fen")),
                        Money.ofFen(row.getLong("fund_fen")),
                        row.getString("note"),
                        row.getTimestamp("at").toInstant()))
                .list();
        long total = jdbc.sql("select count(*) from facility_entry where facility_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** Every facility on the platform with its organisation, for the operator. */
    @Transactional(readOnly = true)
    List<EnrolledView> enrolled() {
        Map<FacilityId, FacilityPlace> places = facilities.places();
        return jdbc.sql("""
                        select f.id, f.scheme_id, f.party, f.valid_from, o.name_zh, o.name_en
                        from facility f join organization o on o.id = f.sharer_id
                        order by f.scheme_id, f.party, f.enrolled_at
                        """)
                .query((row, number) -> new EnrolledView(
                        row.getObject("id", UUID.class),
                        row.getString("scheme_id"),
                        schemes.both(row.getString("scheme_id")),
                        row.getString("party"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        Objects.requireNonNull(places.get(new FacilityId(row.getObject("id", UUID.class)))),
                        row.getObject("valid_from") != null))
                .list();
    }

    /** A facility as the operator sees it: who stands for which party, where and for which banks. */
    record EnrolledView(
            UUID id,
            String schemeId,
            LocalizedName scheme,
            String party,
            String sharerZh,
            String sharerEn,
            FacilityPlace place,
            boolean open) {}
}
