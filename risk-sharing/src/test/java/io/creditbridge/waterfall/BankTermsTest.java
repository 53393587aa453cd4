package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class BankTermsTest {

    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(1_000_000), LocalDate.parse("2026-03-01"), 12);
    private static final Money LOSS = Money.ofYuan(450_000);

    @Test
    void leavesTheAgreedShareWhereNoLimitStands() {
        BankLossTerms terms = known("anhui-4321", BookState.UNKNOWN);
        assertThat(terms.agreedBankShare()).isEqualTo(0.2);
        assertThat(terms.expectedBankShare()).isEqualTo(0.2);
        assertThat(terms.proportionalCover()).isEqualTo(0.8);
        assertThat(terms.limits()).isEmpty();
        assertThat(terms.capacityLeft()).isNull();
    }

    @Test
    void raisesTheBanksShareWhereTheCapsAreNearlyUsed() {
        BookState nearlyUsed = BookState.UNKNOWN
                .withVolumes(Money.ofYuan(300_000_000), null, Money.ofYuan(3_000_000))
                .withPaid(Map.of(Party.POOL, Paid.of(Money.ofYuan(5_910_000))));
        BankLossTerms terms = known("pingshan-pool-2026", nearlyUsed);
        assertThat(terms.agreedBankShare()).isEqualTo(0.2);
        assertThat(terms.expectedBankShare()).isEqualTo(0.8);
        assertThat(terms.proportionalCover()).isZero();
        assertThat(terms.limits()).containsExactly("claim-rate");
        assertThat(terms.capacityLeft()).isEqualTo(Money.ofYuan(90_000));
        assertThat(terms.yearlyFeeRate()).isEqualTo(0.0125);
    }

    @Test
    void saysWhyASchemeDoesNotTakeTheLoan() {
        Scheme scheme = scheme("tech-innovation-2024");
        assertThat(BankTerms.of(scheme, LOAN, LOSS, BookState.UNKNOWN)).isInstanceOf(BankTerms.Answer.Ineligible.class);
    }

    @Test
    void takesTheExpectedShareOfTheWholeBook() {
        BankLossTerms terms = BankTerms.withExpectedShare(known("anhui-4321", BookState.UNKNOWN), 0.25);
        assertThat(terms.expectedBankShare()).isEqualTo(0.25);
        assertThat(terms.agreedBankShare()).isEqualTo(0.2);
    }

    private static BankLossTerms known(String id, BookState state) {
        BankTerms.Answer answer = BankTerms.of(scheme(id), LOAN, LOSS, state);
        return answer instanceof BankTerms.Answer.Known(BankLossTerms terms)
                ? terms
                : Assertions.fail("not taken: " + answer);
    }

    private static Scheme scheme(String id) {
        return SchemeCatalog.shipped().versionsOf(id).getFirst();
    }
}
