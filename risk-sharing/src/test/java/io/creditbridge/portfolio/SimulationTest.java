package io.creditbridge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The distribution against a simulation that knows nothing of it: a normal factor and a normal shock a loan are drawn,
 * and who defaults is counted. Figures must agree within four standard errors of the simulation.
 */
class SimulationTest {

    private static final int DRAWS = 200_000;
    private static final double ERRORS = 4;
    private static final double CAP_RATE = 0.03;

    private static final List<LoanGroup> BOOK = List.of(
            new LoanGroup(20, Money.ofYuan(500_000), 0.02, 0.45, 0.8),
            new LoanGroup(15, Money.ofYuan(1_200_000), 0.035, 0.40, 0.8),
            new LoanGroup(10, Money.ofYuan(90_000), 0.08, 0.60, 0.8),
            new LoanGroup(3, Money.ofYuan(4_000_000), 0.01, 0.25, 0.8));

    /** Losses by draw, in yuan. */
    private final double[] losses = new double[DRAWS];

    /** Payments of the guarantor by draw, in yuan. */
    private final double[] paid = new double[DRAWS];

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.12, 0.4})
    void agreesWithCountedDefaults(double correlation) {
        PortfolioLoss computed = Portfolios.losses(
                LossBook.of(BOOK, correlation),
                BookSharing.byCapRate(BOOK, CAP_RATE, Money.ZERO),
                List.of(0.95, 0.99, 0.999));
        simulate(correlation);
        assertThat(computed.exact()).isTrue();
        agree(
                computed.expectedLoss().doubleValue(),
                computed.standardDeviation().doubleValue(),
                losses);
        PartyLoss guarantor = computed.parties().stream()
                .filter(party -> party.party() == Party.GUARANTOR)
                .findFirst()
                .orElseThrow();
        agree(guarantor.expected().doubleValue(), guarantor.standardDeviation().doubleValue(), paid);
        computed.quantiles().forEach((level, quantile) -> agreeAt(level, yuan(quantile), losses));
        guarantor.quantiles().forEach((level, quantile) -> agreeAt(level, yuan(quantile), paid));
    }

    private static void agree(double mean, double deviation, double[] drawn) {
        double average = Arrays.stream(drawn).average().orElseThrow();
        double square = Arrays.stream(drawn)
                .map(one -> (one - average) * (one - average))
                .average()
                .orElseThrow();
        double fourth = Arrays.stream(drawn)
                .map(one -> Math.pow(one - average, 4))
                .average()
                .orElseThrow();
        assertThat(average).isCloseTo(mean, within(ERRORS * Math.sqrt(square / DRAWS)));
        double errorOfVariance = Math.sqrt((fourth - square * square) / DRAWS);
        assertThat(square).isCloseTo(deviation * deviation, within(ERRORS * errorOfVariance));
    }

    /** The least amount that holds so often: it does hold so often, and less does not. */
    private static void agreeAt(double level, double quantile, double[] drawn) {
        double error = ERRORS * Math.sqrt(level * (1 - level) / DRAWS);
        double atMost =
                Arrays.stream(drawn).filter(one -> one <= quantile + 0.005).count() / (double) DRAWS;
        double below =
                Arrays.stream(drawn).filter(one -> one < quantile - 0.005).count() / (double) DRAWS;
        assertThat(atMost).isGreaterThanOrEqualTo(level - error);
        assertThat(below).isLessThanOrEqualTo(level + error);
    }

    private void simulate(double correlation) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261124);
        double cap = CAP_RATE
                * BOOK.stream()
                        .mapToDouble(group -> yuan(group.guaranteedVolume()))
                        .sum();
        double[] thresholds =
                BOOK.stream().mapToDouble(group -> Normal.inverse(group.pd())).toArray();
        for (int draw = 0; draw < DRAWS; draw++) {
            double factor = random.nextGaussian() * Math.sqrt(correlation);
            double guaranteed = 0;
            for (int i = 0; i < thresholds.length; i++) {
                LoanGroup group = BOOK.get(i);
                int defaults = 0;
                for (int loan = 0; loan < group.count(); loan++) {
                    double assets = factor + Math.sqrt(1 - correlation) * random.nextGaussian();
                    defaults += assets <= thresholds[i] ? 1 : 0;
                }
                losses[draw] += defaults * yuan(group.lossInDefault());
                guaranteed += defaults * yuan(group.guaranteedLoss());
            }
            paid[draw] = Math.min(guaranteed, cap);
        }
    }

    private static double yuan(Money amount) {
        return amount.fen() / 100.0;
    }
}
