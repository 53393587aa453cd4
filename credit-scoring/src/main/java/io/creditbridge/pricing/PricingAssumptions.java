package io.creditbridge.pricing;

import io.creditbridge.money.FigureChecks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a price takes for granted beside the loan itself, from a day on.
 *
 * @param validFrom the day from which it holds
 * @param capitalRatio capital held a yuan of weighted assets, in (0, 1]
 * @param guarantorRiskWeight the risk weight of a guarantor that takes the borrower's place, in [0, 12.5]
 * @param recoveryLagMonths months from default to recovery, 0 to 600
 * @param longRunPd the yearly probability of default that firms drift to, in [0, 1]
 * @param pdPersistence the part of a firm's distance from it that is left after a year, in [0, 1]; 1 keeps the first
 *     year's probability for ever
 * @param euroRate yuan a euro, for the size of firms in capital rules; above 0
 * @param source where it was stated
 */
public record PricingAssumptions(
        LocalDate validFrom,
        double capitalRatio,
        double guarantorRiskWeight,
        int recoveryLagMonths,
        double longRunPd,
        double pdPersistence,
        double euroRate,
        String source) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final double HIGHEST_WEIGHT = 12.5;
    private static final double MOST_YUAN = 1_000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException naming the figures out of range
     */
    public PricingAssumptions {
        Objects.requireNonNull(validFrom);
        Objects.requireNonNull(source);
        var refused = new FigureChecks()
                .within("capitalRatio", capitalRatio, Double.MIN_NORMAL, 1)
                .within("guarantorRiskWeight", guarantorRiskWeight, 0, HIGHEST_WEIGHT)
                .within("recoveryLagMonths", recoveryLagMonths, 0, LoanTerms.TERM_LIMIT_MONTHS)
                .within("longRunPd", longRunPd, 0, 1)
                .within("pdPersistence", pdPersistence, 0, 1)
                .within("euroRate", euroRate, Double.MIN_NORMAL, MOST_YUAN)
                .refused();
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException("assumptions out of range: " + refused);
        }
    }

    /**
     * The probabilities of default of each year of a loan, given survival to its start: PD_y = L + (PD_1 − L)·k^(y−1),
     * so that sound firms grow riskier and risky ones that survive grow sounder, as rated firms do.
     *
     * @param firstYear the probability of the first year
     * @param termMonths the term in months
     */
    public List<Double> annualPd(double firstYear, int termMonths) {
        List<Double> years = new ArrayList<>();
        double distance = firstYear - longRunPd;
        // The first year is the score's own figure to the last bit.
        years.add(firstYear);
        for (int month = MONTHS_OF_YEAR; month < termMonths; month += MONTHS_OF_YEAR) {
            distance *= pdPersistence;
            years.add(longRunPd + distance);
        }
        return years;
    }
}
