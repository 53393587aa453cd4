package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.portfolio.BookSharing;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.LossBook;
import io.creditbridge.portfolio.MarginalEffect;
import io.creditbridge.portfolio.SchemeBook;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Paid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuaranteeWorthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(1_000_000), DAY, 12);
    private static final double LGD = 0.45;
    private static final GuaranteeWorth.Asked ASKED = new GuaranteeWorth.Asked(LOAN, LGD, null);

    private static final SharingSettings SETTINGS = new SharingSettings(0.03, 0.12);

    @Test
    void leavesTheBankMoreTheNearerTheSchemeIsToItsCap() {
        Scheme pingshan = scheme("pingshan-pool-2026");
        LentBook lent = equal(500, 0.03);
        double before = 0;
        for (long paidYuan : List.of(0L, 2_000_000L, 5_000_000L, 8_000_000L, 9_900_000L)) {
            double share = bankShare(pingshan, standing(pingshan, 500_000_000, paidYuan), lent);
            assertThat(share).as("with %d paid", paidYuan).isGreaterThan(before);
            before = share;
        }
        assertThat(before).as("hardly anything is left to pay").isGreaterThan(0.95);
        assertThat(bankShare(pingshan, standing(pingshan, 500_000_000, 0), lent))
                .as("a fresh cap bites in bad years only")
                .isBetween(0.2, 0.6);
    }

    /** Whatever is lent, however unequal: payments nearer to a cap never make the guarantee worth more. */
    @Property(tries = 60)
    void neverLeavesTheBankLessAsPaymentsComeNearerToACap(
            @ForAll("books") LentBook lent,
            @ForAll @LongRange(max = 20_000_000) long paid,
            @ForAll @LongRange(min = 1, max = 5_000_000) long more) {
        for (String id : List.of("pingshan-pool-2026", "national-fund-ordinary", "total-to-total")) {
            Scheme scheme = scheme(id);
            double nearer = bankShare(scheme, standing(scheme, 500_000_000, paid + more), lent);
            double farther = bankShare(scheme, standing(scheme, 500_000_000, paid), lent);
            assertThat(nearer).as(id).isBetween(farther - 1e-9, 1 + 1e-12);
        }
    }

    @Provide
    Arbitrary<LentBook> books() {
        Arbitrary<LentLoan> loans = Combinators.combine(
                        Arbitraries.longs().between(100, 3_000_000_00L),
                        Arbitraries.doubles().between(0.0001, 0.4).ofScale(4),
                        Arbitraries.doubles().between(0.05, 1),
                        Arbitraries.of(0.2, 0.4, 0.8),
                        Arbitraries.integers().between(0, 19))
                .as((fen, pd, lgd, share, late) ->
                        new LentLoan(Money.ofFen(fen), new BookedLoan.Risk(late == 0 ? 1 : pd, lgd, share), true));
        return loans.list().ofMinSize(0).ofMaxSize(150).map(LentBook::new);
    }

    /** Whatever is lent and paid, one after the other in one and the same object with its kept answers. */
    @Property(tries = 40)
    void givesTheSameToTheLastBitFromWhatAnAnswerRestsOn(
            @ForAll("books") LentBook lent, @ForAll @LongRange(max = 20_000_000) long paid) {
        GuaranteeWorth worth = new GuaranteeWorth(SETTINGS, standing -> lent);
        for (String id : List.of("pingshan-pool-2026", "national-fund-ordinary", "total-to-total")) {
            Scheme scheme = scheme(id);
            for (int months : List.of(12, 36)) {
                GuaranteeWorth.Asked asked =
                        new GuaranteeWorth.Asked(LoanTerms.of(Money.ofYuan(1_000_000), DAY, months), LGD, 0.02);
                GuaranteeWorth.Worth now = worth.of(scheme, asked, standing(scheme, 500_000_000, paid));
                assertThat(now.basis().get().terms(scheme))
                        .as("%s, %d months", id, months)
                        .hasValueSatisfying(
                                terms -> assertThat(now.terms()).isEqualTo(new BankTerms.Answer.Known(terms)));
            }
        }
    }

    @Test
    void weighsTheLoansThatAreLentAndNoMeanOfThem() {
        Scheme pingshan = scheme("pingshan-pool-2026");
        SchemeStanding standing = standing(pingshan, 500_000_000, 5_000_000);
        double sound = bankShare(pingshan, standing, equal(400, 0.002));
        double usual = bankShare(pingshan, standing, equal(400, 0.03));
        double late = bankShare(pingshan, standing, late(400, 30));
        assertThat(sound).isLessThan(usual);
        assertThat(late).as("thirty loans in default use the cap up").isGreaterThan(usual);
    }

    @ParameterizedTest
    @CsvSource({"1, 250, 0.001", "2, 250, 0.001", "3, 250, 0.001", "4, 299, 0.003", "5, 299, 0.003", "6, 251, 0.003"})
    void comesNearEachLoanTakenByItself(long seed, int lent, double tolerance) {
        Scheme pingshan = scheme("pingshan-pool-2026");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<LentLoan> loans = IntStream.range(0, lent)
                .mapToObj(i -> new LentLoan(
                        Money.ofFen(random.nextLong(10_000_00L, 2_000_000_00L)),
                        new BookedLoan.Risk(random.nextDouble(0.001, 0.15), random.nextDouble(0.2, 0.7), 0.8),
                        true))
                .toList();
        SchemeStanding standing = standing(pingshan, 200_000_000, 5_000_000);
        GrownBook grown = GrownBook.of(
                new LentBook(loans), standing, pingshan.tierFor(LOAN).orElseThrow(), LOAN.amount(), LGD);
        List<LoanGroup> each = new ArrayList<>(loans.stream()
                .map(loan -> new LoanGroup(
                        1,
                        loan.outstanding(),
                        loan.risk().pd(),
                        loan.risk().lgd(),
                        loan.risk().guaranteedShare()))
                .toList());
        each.add(new LoanGroup(grown.typical(), grown.each(), 0.03, grown.lossGivenDefault(), 0.8));
        BookSharing rules = SchemeBook.sharing(pingshan, LOAN, grown.state(pingshan, standing))
                .orElseThrow();
        double exact = MarginalEffect.of(
                        LossBook.of(each, 0.12), rules, rules, new LoanGroup(1, grown.each(), 0.03, LGD, 0.8))
                .bankShare();
        assertThat(bankShare(pingshan, standing, new LentBook(loans))).isCloseTo(exact, within(tolerance));
    }

    @Test
    void saysOnWhichBookItWasWeighed() {
        Scheme pingshan = scheme("pingshan-pool-2026");
        List<LentLoan> loans = new ArrayList<>(equal(10, 0.01).loans());
        loans.add(new LentLoan(Money.ofYuan(1_000_000), new BookedLoan.Risk(0.03, LGD, 0.8), false));
        WeighedBook weighed = new GuaranteeWorth(SETTINGS, standing -> new LentBook(loans))
                .of(pingshan, ASKED, standing(pingshan, 11_000_000, 0))
                .weighed();
        assertThat(weighed)
                .as("500 million agreed at 40 %% of 200 million, 11 million lent")
                .isEqualTo(new WeighedBook(11, Money.ofYuan(11_000_000), 1, 489, Money.ofYuan(489_000_000), 0.03));
        Scheme anhui = scheme("anhui-4321");
        assertThat(new GuaranteeWorth(SETTINGS, standing -> new LentBook(loans))
                        .of(anhui, ASKED, standing(anhui, 11_000_000, 0))
                        .weighed())
                .as("no cap of a book bears on it")
                .isNull();
    }

    @Test
    void takesABookOfAnySize() {
        Scheme pingshan = scheme("pingshan-pool-2026");
        SchemeStanding standing = standing(pingshan, 900_000_000, 5_000_000);
        for (int loans : List.of(1, 61, 9_999, 10_000, 25_000)) {
            assertThat(bankShare(pingshan, standing, equal(loans, 0.02))).isBetween(0.2, 1.0);
        }
    }

    @Test
    void weighsTheBookTheSharersAgreedToCarryWhileThePresentOneIsSmall() {
        Scheme pingshan = scheme("pingshan-pool-2026");
        double young = bankShare(pingshan, standing(pingshan, 0, 0), LentBook.EMPTY);
        double grown = bankShare(pingshan, standing(pingshan, 500_000_000, 0), equal(500, 0.03));
        assertThat(young).isEqualTo(grown, within(0.02));
    }

    @Test
    void givesTheAgreedShareWhereNothingIsCappedOrNobodyIsEnrolled() {
        Scheme anhui = scheme("anhui-4321");
        assertThat(bankShare(anhui, standing(anhui, 10_000_000, 5_000_000), equal(10, 0.03)))
                .isEqualTo(0.2, within(1e-12));
        assertThat(bankShare(scheme("pingshan-pool-2026"), SchemeStanding.UNKNOWN, LentBook.EMPTY))
                .isEqualTo(0.2, within(1e-12));
    }

    private static LentBook equal(int loans, double pd) {
        return new LentBook(Collections.nCopies(
                loans, new LentLoan(Money.ofYuan(1_000_000), new BookedLoan.Risk(pd, LGD, 0.8), true)));
    }

    private static LentBook late(int loans, int defaulted) {
        List<LentLoan> all = new ArrayList<>(equal(loans - defaulted, 0.03).loans());
        all.addAll(equal(defaulted, 1).loans());
        return new LentBook(all);
    }

    private static double bankShare(Scheme scheme, SchemeStanding standing, LentBook lent) {
        GuaranteeWorth worth = new GuaranteeWorth(SETTINGS, any -> lent);
        return worth.of(scheme, ASKED, standing).terms() instanceof BankTerms.Answer.Known known
                ? known.terms().expectedBankShare()
                : Double.NaN;
    }

    private static Scheme scheme(String id) {
        return SchemeCatalog.shipped().versionsOf(id).getFirst();
    }

    private static SchemeStanding standing(Scheme scheme, long lentYuan, long paidYuan) {
        Money lent = Money.ofYuan(lentYuan);
        Money half = Money.ofYuan(paidYuan / 2);
        FacilityState guarantor = new FacilityState(
                FacilityId.random(),
                OrganizationId.random(),
                scheme.id(),
                "GUARANTOR",
                new FacilityTerms(Money.ofYuan(200_000_000), null, null, true, DAY, DAY.plusYears(1)),
                new FacilityState.Balances(
                        Money.ZERO,
                        Money.ZERO,
                        Money.ofYuan(lentYuan * 4 / 10),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO));
        BookState book = BookState.UNKNOWN
                .withVolumes(lent, Money.ofYuan(lentYuan * 8 / 10), Money.ofYuan(lentYuan / 100))
                .withPaid(scheme.parties().stream()
                        .filter(party -> party != Party.BANK)
                        .collect(Collectors.toMap(party -> party, party -> Paid.of(half))));
        return new SchemeStanding(book, (int) (lentYuan / 1_000_000), List.of(guarantor), Set.of(new UUID(0, 1)));
    }
}
