package io.creditbridge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedPortfolioTest {

    private static final LoanGroup SOUND = new LoanGroup(1, Money.ofYuan(1), 0.1, 0.5, 0.8);

    @ParameterizedTest(name = "count {0}, pd {1}, lgd {2}, share {3}")
    @CsvSource({
        "0, 0.1, 0.5, 0.8, loans[0].count",
        "10001, 0.1, 0.5, 0.8, loans[0].count",
        "1, 1.1, 0.5, 0.8, loans[0].pd",
        "1, -0.1, 0.5, 0.8, loans[0].pd",
        "1, NaN, 0.5, 0.8, loans[0].pd",
        "1, 0.1, Infinity, 0.8, loans[0].lgd",
        "1, 0.1, 0.5, -1, loans[0].guaranteedShare"
    })
    void namesTheFieldOutOfRange(int count, double pd, double lgd, double share, String field) {
        assertThat(faults(List.of(new LoanGroup(count, Money.ofYuan(1), pd, lgd, share)), 0.1, 0.5))
                .extracting(PortfolioFault::field)
                .contains(field);
    }

    @Test
    void refusesCorrelationsOutsideTheHalfOpenRange() {
        assertThat(faults(List.of(SOUND), 1, 0.5))
                .extracting(PortfolioFault::field)
                .contains("assetCorrelation");
        assertThat(faults(List.of(SOUND), Double.NaN, 0.5)).isNotEmpty();
        assertThat(faults(List.of(SOUND), -0.1, 0.5)).isNotEmpty();
        assertThat(faults(List.of(SOUND), 0, 0.5)).isEmpty();
    }

    @Test
    void acceptsTheMostGroupsAndRefusesOneMore() {
        assertThat(faults(Collections.nCopies(300, SOUND), 0.1, 0.5)).isEmpty();
        assertThat(faults(Collections.nCopies(301, SOUND), 0.1, 0.5)).isNotEmpty();
        LoanGroup half = new LoanGroup(5_000, Money.ofYuan(1), 0.1, 0.5, 0.8);
        assertThat(faults(List.of(half, half), 0.1, 0.5)).isEmpty();
        assertThat(faults(List.of(half, half, SOUND), 0.1, 0.5)).isNotEmpty();
        assertThat(faults(List.of(), 0.1, 0.5)).isNotEmpty();
    }

    @Test
    void refusesCapRatesAndQuantilesOutOfRange() {
        assertThat(faults(List.of(SOUND), 0.1, 1.01))
                .extracting(PortfolioFault::field)
                .contains("sharing.capRate");
        PortfolioRequest request = new PortfolioRequest(
                List.of(SOUND), 0.1, new PortfolioRequest.Terms.CapRate(0.1, Money.ZERO), List.of(0.5, 1.0));
        assertThat(request.faults()).extracting(PortfolioFault::field).containsExactly("quantiles[1]");
    }

    @Test
    void refusesMoreMoneyThanAnAmountCanHold() {
        LoanGroup huge = new LoanGroup(2, Money.ofFen(Money.LIMIT_FEN), 0.1, 0.5, 0.8);
        assertThat(faults(List.of(huge), 0.1, 0.5)).isNotEmpty();
    }

    @Test
    void refusesPartsThatDoNotSumToOne() {
        assertThatThrownBy(() -> new BookSharing(List.of(new SharerPart(Party.POOL, 0.9)), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LossBook.of(List.of(SOUND), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PortfolioFault> faults(List<LoanGroup> loans, double rho, double capRate) {
        PortfolioRequest request =
                new PortfolioRequest(loans, rho, new PortfolioRequest.Terms.CapRate(capRate, Money.ZERO), List.of(0.5));
        return Portfolios.compute(request) instanceof PortfolioOutcome.Refused(List<PortfolioFault> faults)
                ? faults
                : List.of();
    }
}
