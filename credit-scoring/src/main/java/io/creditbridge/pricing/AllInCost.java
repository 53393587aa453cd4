package io.creditbridge.pricing;

import io.creditbridge.pricing.AllInOutcome.NoRate;
import io.creditbridge.pricing.AllInOutcome.NoRateReason;
import io.creditbridge.pricing.AllInOutcome.Rate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The yearly rate at which a borrower's cash flows balance: interest, fees and subsidies together.
 *
 * <p>Where several rates balance them, the one nearest the loan's nominal rate is given and the answer says so.
 */
public final class AllInCost {

    /** Most flows accepted. */
    public static final int FLOW_LIMIT = 5_000;

    /** Most sign changes of the flows, in order of their dates, accepted. */
    public static final int SIGN_CHANGE_LIMIT = 16;

    /** The largest effective yearly rate that still says something: 1,000,000 %; a larger one is refused. */
    public static final double LARGEST_RATE = 10_000;

    /** A root nearer to zero than this is zero itself, where zero balances the flows to the fen. */
    private static final double ROUNDING = 1e-9;

    private static final double DAYS_OF_YEAR = 365;
    private static final int MONTHS_OF_YEAR = 12;

    private AllInCost() {}

    /** The all-in cost, where several rates balance the flows the one nearest zero. */
    public static AllInOutcome of(List<CashFlow> flows, AllInConvention convention) {
        return of(flows, convention, 0);
    }

    /**
     * The all-in cost.
     *
     * @param flows the borrower's flows in any order; flows of one day are added together
     * @param convention how time is measured
     * @param contractRate the loan's own yearly rate, used only to choose between several solutions
     */
    public static AllInOutcome of(List<CashFlow> flows, AllInConvention convention, double contractRate) {
        if (flows.size() > FLOW_LIMIT) {
            return new NoRate(NoRateReason.TOO_MANY_FLOWS);
        }
        Optional<LocalDate> first = flows.stream().map(CashFlow::date).min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return new NoRate(NoRateReason.TOO_FEW_FLOWS);
        }
        TreeMap<Double, Long> fenByTime = new TreeMap<>();
        for (CashFlow flow : flows) {
            OptionalDouble years = yearsBetween(first.get(), flow.date(), convention);
            if (years.isEmpty()) {
                return new NoRate(NoRateReason.NOT_WHOLE_MONTHS_APART);
            }
            fenByTime.merge(years.getAsDouble(), flow.amount().fen(), Math::addExact);
        }
        fenByTime.values().removeIf(fen -> fen == 0);
        if (fenByTime.size() < 2) {
            return new NoRate(NoRateReason.TOO_FEW_FLOWS);
        }
        double[] fen =
                fenByTime.values().stream().mapToDouble(Long::doubleValue).toArray();
        double[] years =
                fenByTime.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        boolean free = fenByTime.values().stream().mapToLong(Long::longValue).sum() == 0;
        return solve(new DiscountPolynomial(fen, years), free, new Wanted(convention, contractRate));
    }

    /** How the rate is written, and the one that it shall be near. */
    private record Wanted(AllInConvention convention, double contractRate) {}

    private static AllInOutcome solve(DiscountPolynomial presentValue, boolean free, Wanted asked) {
        int signChanges = presentValue.signChanges();
        if (signChanges == 0) {
            return new NoRate(NoRateReason.NO_SIGN_CHANGE);
        }
        if (signChanges > SIGN_CHANGE_LIMIT) {
            return new NoRate(NoRateReason.TOO_MANY_SIGN_CHANGES);
        }
        List<Rate> rates = presentValue.roots().stream()
                .map(root -> rate(free && Math.abs(root) < ROUNDING ? 0 : root, asked.convention()))
                .filter(rate -> rate.effectiveRate() <= LARGEST_RATE)
                .toList();
        if (rates.isEmpty()) {
            boolean rootsExist = !presentValue.roots().isEmpty();
            return new NoRate(rootsExist ? NoRateReason.OUT_OF_RANGE : NoRateReason.NO_ROOT);
        }
        double wanted = Double.isFinite(asked.contractRate()) ? asked.contractRate() : 0;
        Rate nearest = rates.getFirst();
        for (Rate rate : rates) {
            if (distance(rate, wanted) < distance(nearest, wanted)) {
                nearest = rate;
            }
        }
        boolean several = rates.size() > 1;
        return new Rate(nearest.effectiveRate(), nearest.nominalRate(), nearest.periodsPerYear(), several);
    }

    private static double distance(Rate rate, double wanted) {
        return Math.abs(rate.nominalRate().orElse(rate.effectiveRate()) - wanted);
    }

    private static Rate rate(double root, AllInConvention convention) {
        double effective = Math.expm1(root);
        return switch (convention) {
            case EFFECTIVE_ACT_365 -> new Rate(effective, OptionalDouble.empty(), 1, false);
            case MONTHLY_IRR ->
                new Rate(
                        effective,
                        OptionalDouble.of(MONTHS_OF_YEAR * Math.expm1(root / MONTHS_OF_YEAR)),
                        MONTHS_OF_YEAR,
                        false);
        };
    }

    private static OptionalDouble yearsBetween(LocalDate first, LocalDate day, AllInConvention convention) {
        return switch (convention) {
            case EFFECTIVE_ACT_365 -> OptionalDouble.of(ChronoUnit.DAYS.between(first, day) / DAYS_OF_YEAR);
            case MONTHLY_IRR -> {
                OptionalInt months = monthsBetween(first, day);
                yield months.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(months.getAsInt() / (double) MONTHS_OF_YEAR);
            }
        };
    }

    /** Whole months between two days; a month's last day may stand for a day that the month does not have. */
    private static OptionalInt monthsBetween(LocalDate first, LocalDate day) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day)));
        boolean bothAtMonthEnd = isMonthEnd(first) && isMonthEnd(day);
        boolean whole = first.plusMonths(months).equals(day) || bothAtMonthEnd;
        return whole ? OptionalInt.of(months) : OptionalInt.empty();
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
