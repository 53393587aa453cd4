package io.creditbridge.capital;

import io.creditbridge.capital.RiskWeightOutcome.Refused;
import io.creditbridge.capital.RiskWeightOutcome.Weighted;
import io.creditbridge.money.RefusedFigure;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The risk weight of a loan.
 *
 * <p>Internal ratings: Basel II, June 2006, paragraphs 272–273 (corporate, with the adjustment for small firms), 328
 * (mortgage) and 330 (other retail), checked against its Annex 5; without the scaling factor 1.06, with the PD floor of
 * 0.05 % of the final Basel III rules. Standardised: 100 % for firms, 85 % for small and medium ones, 75 % for retail,
 * 50 % for homes.
 */
public final class RiskWeight {

    /** The least probability of default used. */
    public static final double PD_FLOOR = 0.0005;

    private static final double MINIMUM_RATIO = 0.08;
    private static final double CONFIDENCE = 0.999;
    private static final double QUANTILE = NormalDistribution.quantile(CONFIDENCE);
    private static final double LEAST_TURNOVER = 5;
    private static final double GREATEST_TURNOVER = 50;

    private RiskWeight() {}

    /** The weight of a loan, or every figure that cannot be used. */
    public static RiskWeightOutcome of(Exposure exposure) {
        List<RefusedFigure> refused = exposure.refusedFigures();
        if (!refused.isEmpty()) {
            return new Refused(refused);
        }
        return switch (exposure.approach()) {
            case IRB -> internalRatings(exposure);
            case STANDARDISED -> {
                double weight = standardised(exposure.assetClass());
                yield new Weighted(weight, weight * MINIMUM_RATIO, OptionalDouble.empty());
            }
        };
    }

    /**
     * The weight of a loan of which a part is covered by an uncapped proportional guarantee: the guarantor's weight for
     * the covered part where it is the lower one.
     *
     * <p>A capped portfolio guarantee is tranched cover, to which this does not apply: pass a covered part of 0 for it.
     *
     * @param ownWeight the borrower's weight
     * @param guarantorWeight the guarantor's weight
     * @param coveredPart the part of the loan covered, in [0, 1]
     * @throws IllegalArgumentException if the covered part lies outside [0, 1]
     */
    public static double withGuarantee(double ownWeight, double guarantorWeight, double coveredPart) {
        if (!(coveredPart >= 0 && coveredPart <= 1)) {
            throw new IllegalArgumentException("coveredPart must lie in [0, 1]: " + coveredPart);
        }
        return coveredPart * Math.min(ownWeight, guarantorWeight) + (1 - coveredPart) * ownWeight;
    }

    private static double standardised(AssetClass assetClass) {
        return switch (assetClass) {
            case CORPORATE -> 1;
            case SME_CORPORATE -> 0.85;
            case RETAIL_OTHER -> 0.75;
            case RESIDENTIAL_MORTGAGE -> 0.5;
        };
    }

    private static Weighted internalRatings(Exposure exposure) {
        double pd = Math.max(exposure.pd(), PD_FLOOR);
        double correlation = correlation(exposure, pd);
        double stressed = NormalDistribution.cumulative(
                (NormalDistribution.quantile(pd) + StrictMath.sqrt(correlation) * QUANTILE)
                        / StrictMath.sqrt(1 - correlation));
        double unexpected = Math.max(0, exposure.lgd() * (stressed - pd));
        double capital = unexpected * maturityFactor(exposure, pd);
        return new Weighted(capital / MINIMUM_RATIO, capital, OptionalDouble.of(correlation));
    }

    private static double correlation(Exposure exposure, double pd) {
        return switch (exposure.assetClass()) {
            case CORPORATE -> between(0.12, 0.24, 50, pd);
            case SME_CORPORATE -> between(0.12, 0.24, 50, pd) - sizeAdjustment(exposure.turnoverEurMillion());
            case RETAIL_OTHER -> between(0.03, 0.16, 35, pd);
            case RESIDENTIAL_MORTGAGE -> 0.15;
        };
    }

    private static double between(double least, double greatest, double decay, double pd) {
        double weight = StrictMath.expm1(-decay * pd) / StrictMath.expm1(-decay);
        return least * weight + greatest * (1 - weight);
    }

    private static double sizeAdjustment(double turnoverEurMillion) {
        double turnover = Math.clamp(turnoverEurMillion, LEAST_TURNOVER, GREATEST_TURNOVER);
        return 0.04 * (1 - (turnover - LEAST_TURNOVER) / (GREATEST_TURNOVER - LEAST_TURNOVER));
    }

    private static double maturityFactor(Exposure exposure, double pd) {
        return switch (exposure.assetClass()) {
            case RETAIL_OTHER, RESIDENTIAL_MORTGAGE -> 1;
            case CORPORATE, SME_CORPORATE -> {
                double root = 0.11852 - 0.05478 * StrictMath.log(pd);
                double slope = root * root;
                yield (1 + (exposure.maturityYears() - 2.5) * slope) / (1 - 1.5 * slope);
            }
        };
    }
}
