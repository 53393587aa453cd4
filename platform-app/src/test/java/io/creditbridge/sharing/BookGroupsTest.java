package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.PortfolioRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A book of any size fits the loss distribution, and loses on average what it lost before. */
class BookGroupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 299, 300, 301, 2_999, 9_876})
    void keepsTheNumberTheVolumeAndTheExpectedLoss(int loans) {
        List<BookedLoan> book = book(loans, 3);
        List<LoanGroup> groups = BookGroups.of(book);
        assertThat(groups).hasSizeLessThanOrEqualTo(PortfolioRequest.MAX_GROUPS);
        assertThat(groups.stream().mapToInt(LoanGroup::count).sum()).isEqualTo(loans);
        double volume = sum(groups, group -> 1);
        // Mean sizes are rounded to a fen.
        assertThat(volume)
                .isCloseTo(
                        book.stream()
                                .mapToDouble(one -> one.outstanding().fen())
                                .sum(),
                        within(0.5 * loans));
        double lost = book.stream()
                .mapToDouble(one ->
                        one.outstanding().fen() * one.risk().pd() * one.risk().lgd())
                .sum();
        assertThat(sum(groups, group -> group.pd() * group.lgd())).isCloseTo(lost, within(1e-9 * lost + loans));
        assertThat(groups).allSatisfy(group -> assertThat(group.faults("group")).isEmpty());
    }

    @Test
    void keepsEachLoanOfASmallBook() {
        List<BookedLoan> book = book(40, 2);
        assertThat(BookGroups.of(book)).hasSize(40).allMatch(group -> group.count() == 1);
    }

    @Test
    void neverMixesLoansOfDifferentShares() {
        List<LoanGroup> groups = BookGroups.of(book(5_000, 7));
        assertThat(groups.stream().map(LoanGroup::guaranteedShare).distinct()).hasSize(7);
        assertThat(groups).hasSizeLessThanOrEqualTo(PortfolioRequest.MAX_GROUPS);
    }

    private static double sum(List<LoanGroup> groups, ToDoubleFunction<LoanGroup> part) {
        return groups.stream()
                .mapToDouble(group -> (double) group.count() * group.exposure().fen() * part.applyAsDouble(group))
                .sum();
    }

    private static List<BookedLoan> book(int loans, int shares) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        return IntStream.range(0, loans)
                .mapToObj(i -> new BookedLoan(
                        new LoanId(new UUID(0, i)),
                        new BookedLoan.Borrower(
                                new EnterpriseId(new UUID(1, i)),
                                "企业",
                                Industry.RETAIL,
                                SizeClass.MICRO,
                                "寿光市",
                                "Shouguang"),
                        "银行",
                        "Bank",
                        DAY,
                        DAY.plusYears(1),
                        Money.ofFen(random.nextLong(1, 1_000_000_000L)),
                        new BigDecimal("0.2"),
                        new BookedLoan.Agreed("1", new UUID(2, 0), DAY, 12, null),
                        new BookedLoan.Risk(random.nextDouble(0, 0.3), random.nextDouble(0, 1), 0.1 * (1 + i % shares)),
                        Money.ZERO,
                        0))
                .toList();
    }
}
