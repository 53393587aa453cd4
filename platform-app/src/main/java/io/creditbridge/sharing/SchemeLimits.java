package io.creditbridge.sharing;

import io.creditbridge.borrowergroup.BorrowerGroups;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.LimitUse;
import io.creditbridge.waterfall.Paid;
import io.creditbridge.web.Today;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far each limit of a scheme is used: by those who stand together, and by the borrower nearest to its own. */
@Component
class SchemeLimits {

    private final SchemeSource schemes;
    private final SchemeStandings standings;
    private final PaidSums sums;
    private final BorrowerGroups groups;
    private final Today today;

    SchemeLimits(SchemeSource schemes, SchemeStandings standings, PaidSums sums, BorrowerGroups groups, Today today) {
        this.schemes = schemes;
        this.standings = standings;
        this.sums = sums;
        this.groups = groups;
        this.today = today;
    }

    /**
     * One limit.
     *
     * @param kind what kind of limit
     * @param parties whom it limits together
     * @param sharers those who stand together for the loans it is counted over
     * @param yearly whether it begins anew each year
     * @param used what they have paid, as the limit counts it
     * @param limit what they may pay in all, or null if nobody on the platform knows what it depends on
     * @param left what is left of it, or null likewise
     */
    record Use(
            Ceiling.Kind kind,
            List<Party> parties,
            List<FacilityState> sharers,
            boolean yearly,
            Money used,
            @Nullable Money limit,
            @Nullable Money left) {

        private static Use of(LimitUse use, List<FacilityState> sharers) {
            boolean yearly =
                    use.limit().ceiling() instanceof Ceiling.ClaimRate rate && rate.period() == Ceiling.Period.YEARLY;
            return new Use(
                    use.limit().ceiling().kind(),
                    use.limit().parties(),
                    sharers,
                    yearly,
                    use.used(),
                    use.ceiling(),
                    use.left());
        }
    }

    /**
     * The limits of the version in force, or of the last one where none is: once for each set of sharers that the
     * facility stands with under them.
     */
    @Transactional(readOnly = true)
    List<Use> of(FacilityState facility) {
        String schemeId = facility.schemeId();
        List<Scheme> versions = schemes.current().versionsOf(schemeId);
        if (versions.isEmpty()) {
            return List.of();
        }
        Scheme scheme = versions.stream()
                .filter(one -> one.header().validity().contains(today.day()))
                .findFirst()
                .orElse(versions.getLast());
        StandingsNow now = standings.now();
        List<Map<Party, Paid>> borrowers = byGroup(schemeId);
        List<Use> all = new ArrayList<>();
        for (List<FacilityState> sharers : now.together(facility)) {
            BookState book = now.of(schemeId, sharers).book();
            List<LimitUse> uses = LimitUse.of(scheme, book);
            for (Map<Party, Paid> borrower : borrowers) {
                uses = larger(uses, LimitUse.of(scheme, book.withPaid(book.paid(), book.paidThisYear(), borrower)));
            }
            uses.forEach(use -> all.add(Use.of(use, sharers)));
        }
        return all;
    }

    private static List<LimitUse> larger(List<LimitUse> some, List<LimitUse> others) {
        List<LimitUse> larger = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            boolean more = others.get(i).used().compareTo(some.get(i).used()) > 0;
            larger.add(more ? others.get(i) : some.get(i));
        }
        return larger;
    }

    /** What was paid for each borrower, with the firms connected with it. */
    private List<Map<Party, Paid>> byGroup(String schemeId) {
        Map<EnterpriseId, EnterpriseId> tops = groups.representatives();
        Map<EnterpriseId, Map<Party, Paid>> together = new HashMap<>();
        sums.byFirm(schemeId).forEach((firm, paid) -> {
            Map<Party, Paid> group = together.computeIfAbsent(tops.getOrDefault(firm, firm), any -> new HashMap<>());
            paid.forEach((party, amount) -> group.merge(
                    party,
                    amount,
                    (one, other) -> new Paid(
                            one.gross().plus(other.gross()), one.givenBack().plus(other.givenBack()))));
        });
        return List.copyOf(together.values());
    }
}
