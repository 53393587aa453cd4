package io.creditbridge.pricing;

import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.RefusedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A loan with everything that is paid and received besides interest: not checked until its sheet is made.
 *
 * @param terms the loan
 * @param fees what the borrower pays
 * @param subsidies what the borrower receives
 * @param guaranteedShare the part of the loan under a guarantee, in [0, 1]
 */
public record LoanCostRequest(
        LoanTerms terms, List<LoanCharge> fees, List<LoanCharge> subsidies, double guaranteedShare) {

    /** Most fees, and most subsidies, accepted. */
    public static final int CHARGE_LIMIT = 20;

    /** Copies the lists. */
    public LoanCostRequest {
        Objects.requireNonNull(terms);
        fees = List.copyOf(fees);
        subsidies = List.copyOf(subsidies);
    }

    /** The same loan at another nominal yearly rate. */
    LoanCostRequest at(double annualRate) {
        LoanTerms other = new LoanTerms(
                terms.principal(), annualRate, terms.termMonths(), terms.method(), terms.dayCount(), terms.start());
        return new LoanCostRequest(other, fees, subsidies, guaranteedShare);
    }

    List<RefusedFigure> refusedFigures() {
        List<RefusedFigure> refused = new ArrayList<>(terms.refusedFigures());
        FigureChecks checks = new FigureChecks()
                .within("guaranteedShare", guaranteedShare, 0, 1)
                .within("fees", fees.size(), 0, CHARGE_LIMIT)
                .within("subsidies", subsidies.size(), 0, CHARGE_LIMIT);
        for (int i = 0; i < fees.size(); i++) {
            fees.get(i).check(checks, "fees[" + i + "]");
        }
        for (int i = 0; i < subsidies.size(); i++) {
            subsidies.get(i).check(checks, "subsidies[" + i + "]");
        }
        refused.addAll(checks.refused());
        return refused;
    }
}
