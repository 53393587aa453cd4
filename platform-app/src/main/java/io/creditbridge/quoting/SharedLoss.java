package io.creditbridge.quoting;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.sharing.CommitmentStops;
import io.creditbridge.sharing.GuaranteeWorth;
import io.creditbridge.sharing.LoansUnderScheme;
import io.creditbridge.sharing.SchemeStanding;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.web.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the product's risk-sharing scheme leaves of a loan's loss to the bank, under the version of the day. */
@Component
class SharedLoss {

    private final SchemeSource schemes;
    private final GuaranteeWorth worth;
    private final CommitmentStops stops;

    SharedLoss(SchemeSource schemes, GuaranteeWorth worth, CommitmentStops stops) {
        this.schemes = schemes;
        this.worth = worth;
        this.stops = stops;
    }

    /**
     * What is shared of one loan.
     *
     * @param terms what is left to the bank; all of it where the scheme does not take the loan or takes none any more
     * @param book the scheme's book that the terms rest on, or null without a scheme
     * @param halts why the sharers take no new loan like this one; empty if they take it
     */
    record Shared(BankLossTerms terms, @Nullable BookState book, List<FieldProblem> halts) {}

    /** The version of the product's scheme that holds on a day; empty when the product has none. */
    Optional<Scheme> schemeOf(PricePolicy policy, LocalDate day) {
        String id = policy.schemeId();
        if (id == null) {
            return Optional.empty();
        }
        return schemes.current().find(id, day) instanceof SchemeSearch.Found(Scheme scheme)
                ? Optional.of(scheme)
                : Optional.empty();
    }

    /** The terms for a loan as its scheme stands. */
    Shared of(PricePolicy policy, Money amount, int termMonths, LocalDate day, SchemeStanding standing) {
        Optional<Scheme> scheme = schemeOf(policy, day);
        if (scheme.isEmpty()) {
            return new Shared(BankLossTerms.unshared(), null, List.of());
        }
        LoanTerms loan = LoansUnderScheme.terms(scheme.get(), amount, termMonths, day);
        List<FieldProblem> halts =
                standing.isKnown() ? stops.against(scheme.get(), loan, standing) : List.<FieldProblem>of();
        double lossGivenDefault = policy.lossGivenDefault().doubleValue();
        BankLossTerms terms = halts.isEmpty()
                        && worth.of(scheme.get(), loan, lossGivenDefault, standing)
                                instanceof BankTerms.Answer.Known(BankLossTerms known)
                ? known
                : BankLossTerms.unshared();
        return new Shared(terms, standing.book(), halts);
    }
}
