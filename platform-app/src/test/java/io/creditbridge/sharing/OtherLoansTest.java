package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.sharing.OtherLoans.One;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Paid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts beside a loan: all that is outstanding, and what was approved so shortly before that it counts as one. */
class OtherLoansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static One one(int daysBefore) {
        return new One(Money.ofYuan(100), Money.ofYuan(60), DAY.minusDays(daysBefore));
    }

    private static OtherLoans loans(One... loans) {
        return new OtherLoans(2, List.of(loans), Map.of(), Set.of());
    }

    @Test
    void chainsTheWindowFromLoanToLoanInWhateverOrderTheyCome() {
        OtherLoans loans = loans(one(170), one(80), one(261), one(900));
        assertThat(loans.approvedWithin(90, DAY))
                .as("80, then 170, but not 261")
                .isEqualTo(Money.ofYuan(200));
        assertThat(loans.approvedWithin(91, DAY)).isEqualTo(Money.ofYuan(300));
        assertThat(loans.approvedWithin(79, DAY)).isEqualTo(Money.ZERO);
        assertThat(loans(one(90)).approvedWithin(90, DAY))
                .as("the last day counts")
                .isEqualTo(Money.ofYuan(100));
    }

    @Test
    void countsWhatIsOutstandingWheneverItWasApproved() {
        assertThat(loans(one(0), one(900)).outstanding()).isEqualTo(Money.ofYuan(120));
        assertThat(OtherLoans.NONE.outstanding()).isEqualTo(Money.ZERO);
    }

    @Test
    void putsWhatWasPaidForTheGroupBesideTheBookOfThatSchemeAlone() {
        Map<Party, Paid> paid = Map.of(Party.POOL, new Paid(Money.ofYuan(7), Money.ZERO));
        OtherLoans loans = new OtherLoans(1, List.of(), Map.of("pool", paid), Set.of());
        SchemeStanding standing = new SchemeStanding(BookState.UNKNOWN, 0, List.of(), Set.of());
        assertThat(loans.seenBy("pool", standing).book().paidForBorrower()).isEqualTo(paid);
        assertThat(loans.seenBy("other", standing).book().paidForBorrower()).isEmpty();
    }
}
