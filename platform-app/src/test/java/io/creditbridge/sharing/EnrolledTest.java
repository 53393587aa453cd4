package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scheme.Party;
import io.creditbridge.sharing.SchemeBooks.Book;
import io.creditbridge.sharing.SchemeBooks.Sums;
import io.creditbridge.waterfall.Paid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who stands for a loan, and over which loans a limit is counted then. */
class EnrolledTest {

    private static final OrganizationId BANK = OrganizationId.random();
    private static final OrganizationId OTHER_BANK = OrganizationId.random();
    private static final LoanPlace SHOUGUANG = new LoanPlace(BANK, List.of("370000", "370700", "370783"));
    private static final LoanPlace BEIJING = new LoanPlace(BANK, List.of("110000"));

    private static int enrolled;

    private final Enrolled everywhere = one("GUARANTOR", null);
    private final Enrolled province = one("GUARANTOR", "370000");
    private final Enrolled county = one("GUARANTOR", "370783");
    private final Enrolled forBank = one("GUARANTOR", "370000", BANK);
    private final Enrolled fund = one("NATIONAL_FUND", null);

    private static Enrolled one(String party, @Nullable String region, OrganizationId... banks) {
        FacilityState state = FacilityState.empty(FacilityId.random(), OrganizationId.random(), "scheme", party);
        return new Enrolled(state, new Reach(region, Set.of(banks)), Instant.ofEpochSecond(++enrolled));
    }

    @Test
    void takesTheNearestRegionUpTheTree() {
        assertThat(chosen(SHOUGUANG, everywhere, province, county)).containsExactly(county);
        assertThat(chosen(SHOUGUANG, everywhere, province)).containsExactly(province);
        assertThat(chosen(BEIJING, everywhere, province, county)).containsExactly(everywhere);
        assertThat(chosen(BEIJING, province, county)).isEmpty();
    }

    @Test
    void takesOneThatNamesTheBankBeforeANearerOneThatServesAll() {
        assertThat(chosen(SHOUGUANG, everywhere, county, forBank)).containsExactly(forBank);
        assertThat(chosen(new LoanPlace(OTHER_BANK, SHOUGUANG.lineage()), county, forBank))
                .containsExactly(county);
    }

    @Test
    void takesTheOldestWhereNothingElseDecides() {
        Enrolled younger = one("GUARANTOR", "370783");
        assertThat(chosen(SHOUGUANG, younger, county)).containsExactly(county);
        assertThat(chosen(new LoanPlace(BANK, List.of()), county, province))
                .as("a borrower anywhere")
                .containsExactly(province);
    }

    @Test
    void choosesForEachPartyByItself() {
        assertThat(chosen(SHOUGUANG, fund, everywhere, county)).containsExactlyInAnyOrder(fund, county);
        assertThat(chosen(BEIJING, fund, county)).containsExactly(fund);
    }

    @Test
    void choosesTheSameWhateverTheOrder() {
        List<Enrolled> all = new ArrayList<>(List.of(everywhere, province, county, forBank, fund));
        Set<FacilityState> wanted = Set.copyOf(Enrolled.standingFor(all, SHOUGUANG));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(Set.copyOf(Enrolled.standingFor(all, SHOUGUANG))).isEqualTo(wanted);
        }
    }

    @Test
    void countsALimitOverTheLoansOfTheSameLimitedSharers() {
        Book near = book(100, county, fund);
        Book far = book(70, everywhere, fund);
        Book before = book(5, fund);
        List<Book> books = List.of(near, far, before);
        Map<UUID, Map<Party, Paid>> paid = Map.of(
                near.id(), Map.of(Party.GUARANTOR, Paid.of(Money.ofYuan(3))),
                far.id(), Map.of(Party.GUARANTOR, Paid.of(Money.ofYuan(9))));
        Sums sums = new Sums(paid, Map.of(), Map.of(near.id(), Money.ofYuan(4)), Map.of());
        SchemeStanding ofCounty = books(books, Set.of("GUARANTOR"), sums).standing(states(county, fund));
        assertThat(ofCounty.book().lentVolume())
                .as("its own loans, and those from before it was enrolled")
                .isEqualTo(Money.ofYuan(105));
        assertThat(ofCounty.book().paid().get(Party.GUARANTOR)).isEqualTo(Paid.of(Money.ofYuan(3)));
        assertThat(ofCounty.book().lossSoFar()).isEqualTo(Money.ofYuan(4));
        assertThat(ofCounty.loans()).isEqualTo(2);
        SchemeStanding ofFund = books(books, Set.of("NATIONAL_FUND"), sums).standing(states(county, fund));
        assertThat(ofFund.book().lentVolume())
                .as("the fund alone is limited and stands for all of them")
                .isEqualTo(Money.ofYuan(175));
        assertThat(books(books, Set.of(), sums).standing(states(county, fund)).loans())
                .as("without a limit the scheme is one book")
                .isEqualTo(3);
    }

    private static List<Enrolled> chosen(LoanPlace place, Enrolled... all) {
        Set<FacilityState> states = Set.copyOf(Enrolled.standingFor(List.of(all), place));
        return List.of(all).stream().filter(one -> states.contains(one.state())).toList();
    }

    private static List<FacilityState> states(Enrolled... some) {
        return List.of(some).stream().map(Enrolled::state).toList();
    }

    private static Book book(long lentYuan, Enrolled... members) {
        return new Book(
                UUID.randomUUID(),
                states(members).stream().map(FacilityState::id).collect(Collectors.toSet()),
                1,
                Money.ofYuan(lentYuan),
                Money.ofYuan(lentYuan));
    }

    private SchemeBooks books(List<Book> books, Set<String> limited, Sums sums) {
        Map<FacilityId, String> parties = states(everywhere, province, county, forBank, fund).stream()
                .collect(Collectors.toMap(FacilityState::id, FacilityState::party));
        return new SchemeBooks(books, parties, limited, sums);
    }
}
