package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rule packs as operators read them: the list, what changed, and the trial on the existing book. */
@Component
class RulePackReading {

    private static final int DAYS_TRIED = 365;

    /** The orders versions may be asked in. */
    static final Map<String, String> SORTS = sorts();

    private final RulePacks packs;
    private final SchemeStandings standings;
    private final JdbcClient jdbc;
    private final Today today;

    RulePackReading(RulePacks packs, SchemeStandings standings, JdbcClient jdbc, Today today) {
        this.packs = packs;
        this.standings = standings;
        this.jdbc = jdbc;
        this.today = today;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("scheme", "scheme_id");
        sorts.put("storedAt", "uploaded_at");
        sorts.put("status", "status");
        return sorts;
    }

    /** One party's part of last year's losses under the old and the new rules. */
    record TrialLine(Party party, Money before, Money after) {

        Money change() {
            return after.minus(before);
        }
    }

    /**
     * The trial.
     *
     * @param losses how many losses the book has recorded within a year
     * @param lines each party's part before and after
     * @param leftBefore losses the old rules leave to the bank wholly
     * @param leftAfter losses the new rules leave to the bank wholly
     */
    record Trial(int losses, List<TrialLine> lines, int leftBefore, int leftAfter) {}

    /**
     * A pack with what it changes.
     *
     * @param pack the pack
     * @param previous the version it follows, or null for a new scheme
     * @param diff the two texts line by line; empty without a previous version
     * @param trial last year's losses under both, or null without a previous version
     */
    record PackView(
            RulePacks.Pack pack,
            RulePacks.@Nullable Pack previous,
            List<LineDiff.Line> diff,
            @Nullable Trial trial) {}

    /** The versions, page by page, without what they change. */
    @Transactional(readOnly = true)
    Page<RulePacks.Pack> page(PageRequest wanted) {
        return new Page<>(packs.page(wanted), wanted.page(), wanted.size(), packs.count());
    }

    @Transactional(readOnly = true)
    PackView one(UUID id) {
        RulePacks.Pack pack = packs.find(id).orElseThrow(() -> new NotFound(id));
        LocalDate from = pack.scheme().header().validity().from();
        RulePacks.Pack previous = packs.all().stream()
                .filter(other -> other.schemeId().equals(pack.schemeId())
                        && other.status() == FacilityChange.Status.CONFIRMED
                        && other.scheme().header().validity().from().isBefore(from))
                .max(Comparator.comparing(
                        other -> other.scheme().header().validity().from()))
                .orElse(null);
        return previous == null
                ? new PackView(pack, null, List.of(), null)
                : new PackView(
                        pack,
                        previous,
                        LineDiff.of(previous.text(), pack.text()),
                        trial(previous.scheme(), pack.scheme()));
    }

    private Trial trial(Scheme before, Scheme after) {
        List<RuleTrial.Recorded> losses = recorded(before.id());
        BookState known = standings.now().whole(before.id()).book();
        BookState volumes =
                BookState.UNKNOWN.withVolumes(known.lentVolume(), known.guaranteedVolume(), known.feesCollected());
        RuleTrial.Result old = RuleTrial.under(before, losses, volumes);
        RuleTrial.Result changed = RuleTrial.under(after, losses, volumes);
        Set<Party> parties = new LinkedHashSet<>(after.parties());
        parties.addAll(before.parties());
        List<TrialLine> lines = new ArrayList<>();
        for (Party party : parties) {
            lines.add(new TrialLine(party, old.of(party), changed.of(party)));
        }
        return new Trial(losses.size(), lines, old.left(), changed.left());
    }

    /** The losses of the last year, in the order in which they were first claimed. */
    private List<RuleTrial.Recorded> recorded(String schemeId) {
        Timestamp since = Timestamp.from(today.now().minus(DAYS_TRIED, ChronoUnit.DAYS));
        return jdbc.sql("""
                        select a.*, g.loan_amount_fen, g.approved_on, g.term_months, g.borrower_class, c.first
                        from loss_account a
                            join (select loan_id, min(filed_at) as first from claim
                                where status not in ('DECLINED', 'WITHDRAWN')
                                group by loan_id) c on c.loan_id = a.loan_id
                            join loan l on l.id = a.loan_id
                            join lateral (select * from guarantee h where h.proposal_id = l.proposal_id limit 1) g
                                on true
                        where a.scheme_id = :scheme and a.counted_fen > 0 and c.first >= :since
                        order by c.first, a.loan_id
                        """)
                .param("scheme", schemeId)
                .param("since", since)
                .query((row, number) -> new RuleTrial.Recorded(
                        LoanTerms.of(
                                        Money.ofFen(row.getLong("loan_amount_fen")),
                                        row.getObject("approved_on", LocalDate.class),
                                        row.getInt("term_months"))
                                .withBorrowerClass(row.getString("borrower_class")),
                        new Loss(
                                Money.ofFen(row.getLong("principal_fen")),
                                Money.ofFen(row.getLong("interest_fen")),
                                row.getObject("default_balance_fen") == null
                                        ? null
                                        : Money.ofFen(row.getLong("default_balance_fen")),
                                Money.ofFen(row.getLong("recovered_fen")),
                                row.getInt("days_overdue"))))
                .list();
    }
}
