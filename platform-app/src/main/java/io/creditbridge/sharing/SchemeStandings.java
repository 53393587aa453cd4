package io.creditbridge.sharing;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where all schemes stand, read in six queries whatever the number of products, loans and claims. */
@Component
public class SchemeStandings {

    private final Facilities facilities;
    private final PaidSums sums;
    private final SchemeSource schemes;
    private final JdbcClient jdbc;

    SchemeStandings(Facilities facilities, PaidSums sums, SchemeSource schemes, JdbcClient jdbc) {
        this.facilities = facilities;
        this.sums = sums;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    /** Where they stand now. */
    @Transactional(readOnly = true)
    public StandingsNow now() {
        Map<String, List<Enrolled>> enrolled = facilities.enrolled().stream()
                .collect(Collectors.groupingBy(one -> one.state().schemeId()));
        if (enrolled.isEmpty()) {
            return new StandingsNow(Map.of(), Map.of());
        }
        SchemeBooks.Sums all = new SchemeBooks.Sums(sums.ever(), sums.thisYear(), sums.losses(), sums.pendingOfPools());
        Map<String, List<SchemeBooks.Book>> byScheme = books();
        Map<String, SchemeBooks> books = new HashMap<>();
        enrolled.forEach((scheme, some) -> {
            Map<FacilityId, String> parties = some.stream()
                    .collect(Collectors.toMap(
                            one -> one.state().id(), one -> one.state().party()));
            books.put(scheme, new SchemeBooks(byScheme.getOrDefault(scheme, List.of()), parties, limited(scheme), all));
        });
        return new StandingsNow(enrolled, books);
    }

    /** Where a scheme stands for a firm's loan from a bank. */
    @Transactional(readOnly = true)
    public SchemeStanding of(String schemeId, OrganizationId bank, EnterpriseId firm) {
        return now().of(schemeId, place(bank, firm));
    }

    /** Where the scheme of a loan that was paid out stands, for those who stand for it. */
    SchemeStanding of(String schemeId, ProposalId proposal) {
        StandingsNow now = now();
        Set<FacilityId> members = jdbc.sql("""
                        select b.members from loan_book l join scheme_book b on b.id = l.book_id
                        where l.proposal_id = ?
                        """)
                .param(proposal.value())
                .query((row, number) -> members(row))
                .single();
        List<FacilityState> sharers = facilities.under(schemeId).stream()
                .filter(one -> members.contains(one.id()))
                .toList();
        return now.of(schemeId, sharers);
    }

    /** Where a firm sits, for a bank's loan to it. */
    private LoanPlace place(OrganizationId bank, EnterpriseId firm) {
        String path = jdbc.sql("select r.path from enterprise e join region r on r.code = e.region_code where e.id = ?")
                .param(firm.value())
                .query(String.class)
                .single();
        return new LoanPlace(
                bank,
                Arrays.stream(path.split("/")).filter(code -> !code.isEmpty()).toList());
    }

    /** The parties that some limit of some version counts, the pool where lending goes by its size. */
    private Set<String> limited(String schemeId) {
        Set<String> limited = new HashSet<>();
        for (Scheme version : schemes.current().versionsOf(schemeId)) {
            version.sharing().limits().forEach(limit -> limit.parties().forEach(party -> limited.add(party.name())));
            if (version.eligibility().leverage() != null) {
                limited.add(Party.POOL.name());
            }
        }
        return limited;
    }

    private Map<String, List<SchemeBooks.Book>> books() {
        List<Map.Entry<String, SchemeBooks.Book>> all = jdbc.sql("select * from scheme_book order by id")
                .query((row, number) -> Map.entry(
                        row.getString("scheme_id"),
                        new SchemeBooks.Book(
                                row.getObject("id", UUID.class),
                                members(row),
                                row.getInt("loans"),
                                Money.ofFen(row.getLong("lent_fen")),
                                Money.ofFen(row.getLong("guaranteed_fen")))))
                .list();
        return all.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Set<FacilityId> members(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("members").getArray();
        return Arrays.stream(ids).map(FacilityId::new).collect(Collectors.toSet());
    }
}
