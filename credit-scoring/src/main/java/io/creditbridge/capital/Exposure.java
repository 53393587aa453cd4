package io.creditbridge.capital;

import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.RefusedFigure;
import java.util.List;
import java.util.Objects;

/**
 * A loan as capital rules see it: not checked until it is weighted.
 *
 * @param approach which rules apply
 * @param assetClass the regulatory class
 * @param pd probability of default within a year, in [0, 1]; below {@link RiskWeight#PD_FLOOR} the floor is used
 * @param lgd loss given default, in [0, 1]
 * @param maturityYears effective maturity, 1 to 5; without effect on retail classes
 * @param turnoverEurMillion yearly turnover in millions of euro, used for {@link AssetClass#SME_CORPORATE} only and
 *     held within 5 to 50
 */
public record Exposure(
        CapitalApproach approach,
        AssetClass assetClass,
        double pd,
        double lgd,
        double maturityYears,
        double turnoverEurMillion) {

    private static final double LONGEST_MATURITY_YEARS = 5;
    private static final double HIGHEST_TURNOVER = 1e9;

    /** Checks that nothing is null. */
    public Exposure {
        Objects.requireNonNull(approach);
        Objects.requireNonNull(assetClass);
    }

    List<RefusedFigure> refusedFigures() {
        FigureChecks checks = new FigureChecks();
        if (approach == CapitalApproach.IRB) {
            checks.within("pd", pd, 0, 1).within("lgd", lgd, 0, 1);
            if (assetClass == AssetClass.CORPORATE || assetClass == AssetClass.SME_CORPORATE) {
                checks.within("maturityYears", maturityYears, 1, LONGEST_MATURITY_YEARS);
            }
            if (assetClass == AssetClass.SME_CORPORATE) {
                checks.within("turnoverEurMillion", turnoverEurMillion, 0, HIGHEST_TURNOVER);
            }
        }
        return checks.refused();
    }
}
