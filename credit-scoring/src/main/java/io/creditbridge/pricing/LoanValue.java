package io.creditbridge.pricing;

/**
 * The value to the bank of one yuan lent at a rate, less the yuan, over monthly periods.
 *
 * <p>Σ_t D_t·[S_t·CF_t + (S_{t−1}−S_t)·B_{t−1}·(1−LGD_b)·v^lag − S_{t−1}·B_{t−1}·c/12] − 1 + fee, where v = 1/(1+f/12),
 * D_t = v^t, S_t survives to month t, B is the balance owed (with accrued interest for a bullet loan) and c the yearly
 * charge for running cost and capital less subsidies. Chances and discounts are multiplied out once; a rate then costs
 * one pass over the months.
 */
final class LoanValue {

    private static final double MONTHS_OF_YEAR = 12;

    private final PricingMethod method;
    private final int months;
    private final double upfront;
    /** Weight of a payment in month t: S_t·D_t. */
    private final double[] paid;
    /** The sum of the weights of payments. */
    private final double allPaid;

    /** Weight of the balance owed over month t: what defaults bring back less what the month costs. */
    private final double[] owed;

    LoanValue(BreakEvenTerms terms) {
        this.method = terms.method();
        this.months = terms.termMonths();
        this.upfront = terms.costs().upfrontFeeRate() - 1;
        this.paid = new double[months];
        this.owed = new double[months];
        BankCosts costs = terms.costs();
        double discount = 1 / (1 + costs.fundingRate() / MONTHS_OF_YEAR);
        double recovery = (1 - terms.losses().bankLgd())
                * StrictMath.pow(discount, terms.losses().recoveryLagMonths());
        double charge = (terms.chargeBeforeSubsidy() - costs.subsidyRate()) / MONTHS_OF_YEAR;
        double survived = 1;
        double discounted = 1;
        double hazard = 0;
        double sumPaid = 0;
        for (int t = 0; t < months; t++) {
            if (t % 12 == 0) {
                hazard = monthlyHazard(terms.losses().pdOfYear(t / 12));
            }
            double before = survived;
            survived *= 1 - hazard;
            discounted *= discount;
            paid[t] = survived * discounted;
            sumPaid += paid[t];
            owed[t] = (before * hazard * recovery - before * charge) * discounted;
        }
        allPaid = sumPaid;
    }

    private static double monthlyHazard(double annualPd) {
        return 1 - StrictMath.pow(1 - annualPd, 1 / MONTHS_OF_YEAR);
    }

    /** The value at a yearly nominal rate above −12. */
    double at(double annualRate) {
        double rate = annualRate / MONTHS_OF_YEAR;
        return upfront
                + switch (method) {
                    case EQUAL_INSTALMENT -> levelPayments(rate);
                    case EQUAL_PRINCIPAL -> levelPrincipal(rate);
                    case INTEREST_ONLY -> interestOnly(rate);
                    case BULLET -> bullet(rate);
                    case ONE_PERIOD -> throw new IllegalStateException("one period has a closed form");
                };
    }

    /** About how much the value grows a yearly rate: what one more unit of interest on the balance would be worth. */
    double slope() {
        double sum = 0;
        for (int t = 0; t < months; t++) {
            double balance = method == PricingMethod.INTEREST_ONLY ? 1 : (double) (months - t) / months;
            sum += paid[t] * balance;
        }
        return (method == PricingMethod.BULLET ? months * paid[months - 1] : sum) / MONTHS_OF_YEAR;
    }

    private double levelPayments(double rate) {
        double growth = StrictMath.log1p(rate);
        double payment = rate == 0 ? 1.0 / months : rate / -StrictMath.expm1(-months * growth);
        return Math.abs(rate) * months < 1 ? forward(rate, payment) : backward(rate, payment);
    }

    /** Rolls the balance forward: exact to rounding while interest stays small. */
    private double forward(double rate, double payment) {
        double growth = 1 + rate;
        double sum = allPaid * payment;
        double balance = 1;
        for (double weight : owed) {
            sum = Math.fma(weight, balance, sum);
            balance = Math.fma(balance, growth, -payment);
        }
        return sum;
    }

    /** Rolls the balance back from zero at the end, which cannot blow up where interest is large. */
    private double backward(double rate, double payment) {
        double sum = allPaid * payment;
        double balance = 0;
        for (int t = months - 1; t >= 0; t--) {
            balance = (balance + payment) / (1 + rate);
            sum += owed[t] * balance;
        }
        return sum;
    }

    private double levelPrincipal(double rate) {
        double sum = 0;
        for (int t = 0; t < months; t++) {
            double balance = (double) (months - t) / months;
            sum += paid[t] * (1.0 / months + balance * rate) + owed[t] * balance;
        }
        return sum;
    }

    private double interestOnly(double rate) {
        double sum = paid[months - 1];
        for (int t = 0; t < months; t++) {
            sum += paid[t] * rate + owed[t];
        }
        return sum;
    }

    private double bullet(double rate) {
        double sum = 0;
        double balance = 1;
        for (int t = 0; t < months; t++) {
            sum += owed[t] * balance;
            balance *= 1 + rate;
        }
        return sum + paid[months - 1] * balance;
    }
}
