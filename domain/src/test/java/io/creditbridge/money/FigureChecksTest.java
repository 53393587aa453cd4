package io.creditbridge.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.RefusedFigure.Problem;
import org.junit.jupiter.api.Test;

class FigureChecksTest {

    @Test
    void acceptsTheBoundsAndRefusesOnePastThemNamingTheBound() {
        assertThat(new FigureChecks()
                        .within("termMonths", 1, 1, 600)
                        .within("termMonths", 600, 1, 600)
                        .refused())
                .isEmpty();
        assertThat(new FigureChecks()
                        .within("termMonths", 601, 1, 600)
                        .within("pd", -0.1, 0, 1)
                        .refused())
                .containsExactly(
                        new RefusedFigure("termMonths", Problem.TOO_LARGE, "600"),
                        new RefusedFigure("pd", Problem.TOO_SMALL, "0"));
    }

    @Test
    void callsNaNAndInfinityNoNumbers() {
        assertThat(new FigureChecks()
                        .within("a", Double.NaN, 0, 1)
                        .within("b", Double.NEGATIVE_INFINITY, 0, 1)
                        .refused())
                .extracting(RefusedFigure::problem)
                .containsExactly(Problem.NOT_A_NUMBER, Problem.NOT_A_NUMBER);
    }

    @Test
    void refusesAnAmountOfNothing() {
        assertThat(new FigureChecks()
                        .positive("principal", Money.ZERO, Money.ofYuan(1))
                        .positive("principal", Money.ofYuan(2), Money.ofYuan(1))
                        .refused())
                .extracting(RefusedFigure::problem)
                .containsExactly(Problem.TOO_SMALL, Problem.TOO_LARGE);
    }
}
