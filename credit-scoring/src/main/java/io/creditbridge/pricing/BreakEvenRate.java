package io.creditbridge.pricing;

import io.creditbridge.money.RefusedFigure;
import io.creditbridge.pricing.BreakEvenOutcome.BreakEven;
import io.creditbridge.pricing.BreakEvenOutcome.NoRate;
import io.creditbridge.pricing.BreakEvenOutcome.Reason;
import io.creditbridge.pricing.BreakEvenOutcome.Refused;
import io.creditbridge.pricing.PriceLine.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The yearly nominal rate at which a loan just pays for funding, running cost, capital and expected loss.
 *
 * <p>Each line of the price is the rate that one more cost adds when costs are taken in order: funding, running cost
 * and capital (which add f, o and k(h−f) exactly), then the loss the bank would bear alone, then what risk-sharing
 * takes off it, then subsidies and fees. So the lines add up to the rate.
 */
public final class BreakEvenRate {

    /** Lowest rate answered, as a decimal a year. */
    public static final double LOWEST = -6;

    /** Highest rate answered, as a decimal a year, by whichever method. */
    public static final double HIGHEST = 10;

    private BreakEvenRate() {}

    /** Solves the rate and its lines, or says why there is none. */
    public static BreakEvenOutcome of(BreakEvenTerms terms) {
        List<RefusedFigure> refused = terms.refusedFigures();
        if (!refused.isEmpty()) {
            return new Refused(refused);
        }
        if (terms.losses().pdOfYear(0) >= 1) {
            return new NoRate(Reason.DEFAULT_IS_CERTAIN);
        }
        LossTerms shared = terms.losses();
        BankCosts bare = terms.costs().withoutIncome();
        BreakEvenTerms unshared = terms.with(bare, shared.withBankLossShare(1));
        BreakEvenTerms unhelped = terms.with(bare, shared);
        BreakEvenTerms withoutFee = terms.with(terms.costs().withoutFee(), shared);
        OptionalDouble alone = solve(unshared, 0);
        // One period is close to many: what it missed by in the first search, it will about miss by in the others.
        double missed = alone.orElse(0) - onePeriod(unshared);
        OptionalDouble relieved = unhelped.equals(unshared) ? alone : solve(unhelped, missed);
        OptionalDouble helped = withoutFee.equals(unhelped) ? relieved : solve(withoutFee, missed);
        OptionalDouble whole = terms.equals(withoutFee) ? helped : solve(terms, missed);
        if (alone.isEmpty() || relieved.isEmpty() || helped.isEmpty() || whole.isEmpty()) {
            return new NoRate(Reason.NOT_WITHIN_LIMITS);
        }
        return new BreakEven(
                whole.getAsDouble(),
                lines(terms, alone.getAsDouble(), relieved.getAsDouble(), helped.getAsDouble(), whole.getAsDouble()));
    }

    private static List<PriceLine> lines(
            BreakEvenTerms terms, double alone, double relieved, double helped, double whole) {
        BankCosts costs = terms.costs();
        double lossless = costs.fundingRate() + terms.chargeBeforeSubsidy();
        List<PriceLine> lines = new ArrayList<>();
        lines.add(new PriceLine(Name.FUNDING, costs.fundingRate()));
        lines.add(new PriceLine(Name.OPERATING_COST, costs.operatingCostRate()));
        lines.add(new PriceLine(Name.CAPITAL, terms.capitalCost()));
        lines.add(new PriceLine(Name.EXPECTED_LOSS, alone - lossless));
        lines.add(new PriceLine(Name.RISK_SHARING_RELIEF, relieved - alone));
        lines.add(new PriceLine(Name.SUBSIDY, helped - relieved));
        if (costs.upfrontFeeRate() != 0) {
            lines.add(new PriceLine(Name.UPFRONT_FEE, whole - helped));
        }
        return lines;
    }

    private static OptionalDouble solve(BreakEvenTerms terms, double onePeriodMisses) {
        double closedForm = onePeriod(terms);
        if (terms.method() == PricingMethod.ONE_PERIOD) {
            boolean within = LOWEST <= closedForm && closedForm <= HIGHEST;
            return within ? OptionalDouble.of(closedForm) : OptionalDouble.empty();
        }
        double guess = Math.clamp(closedForm + onePeriodMisses, LOWEST, HIGHEST);
        LoanValue value = new LoanValue(terms);
        return RateSearch.find(value::at, value.slope(), guess, LOWEST, HIGHEST);
    }

    /** [f + o + k(h−f) + PD·LGD_b − s_b − fee] / (1−PD), see docs/reference/scoring.md. */
    private static double onePeriod(BreakEvenTerms terms) {
        BankCosts costs = terms.costs();
        double pd = terms.losses().pdOfYear(0);
        double needed = costs.fundingRate()
                + terms.chargeBeforeSubsidy()
                + pd * terms.losses().bankLgd()
                - costs.subsidyRate()
                - costs.upfrontFeeRate();
        return needed / (1 - pd);
    }
}
