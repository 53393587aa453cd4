package io.creditbridge.quoting;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.pricing.PledgeClass;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.Security;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.sharing.CommitmentStops;
import io.creditbridge.sharing.GuaranteeWorth;
import io.creditbridge.sharing.LoansUnderScheme;
import io.creditbridge.sharing.OtherLoans;
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
     * @param loss what is lost of the loan on default before it is shared
     * @param terms what is left to the bank; all of it where the scheme does not take the loan or takes none any more
     * @param book the scheme's book that the terms rest on, or null without a scheme
     * @param worth what the guarantee is worth, with what it was worked out from, or null without one
     * @param halts why the sharers take no new loan like this one; empty if they take it
     */
    record Shared(
            LossGivenDefault loss,
            BankLossTerms terms,
            @Nullable BookState book,
            GuaranteeWorth.@Nullable Worth worth,
            List<FieldProblem> halts) {}

    /**
     * What is known beside a loan.
     *
     * @param standing where the product's scheme stands
     * @param others the borrower's and its group's other guaranteed loans
     * @param pd the borrower's yearly probability of default, or null without a score
     */
    record Books(
            SchemeStanding standing,
            OtherLoans others,
            @Nullable Double pd) {

        /** Where the scheme stands for this borrower. */
        SchemeStanding seen(@Nullable String schemeId) {
            return schemeId == null ? standing : others.seenBy(schemeId, standing);
        }
    }

    /** The loan as its scheme sees it. */
    static LoanTerms terms(Scheme scheme, Need need, LocalDate day, OtherLoans others) {
        return LoansUnderScheme.terms(
                scheme,
                new LoansUnderScheme.Asked(
                        need.amount(), need.termMonths(), need.security().kind().isPledge(), day, others));
    }

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

    /** The terms for a loan as its scheme stands: the need's amount and term under the security it offers. */
    Shared of(PricePolicy policy, Need need, LocalDate day, Books books) {
        SchemeStanding standing = books.seen(policy.schemeId());
        LossGivenDefault loss = loss(policy, need.security());
        Optional<Scheme> scheme = schemeOf(policy, day);
        if (scheme.isEmpty()) {
            return new Shared(loss, BankLossTerms.unshared(), null, null, List.of());
        }
        LoanTerms loan = terms(scheme.get(), need, day, books.others());
        List<FieldProblem> halts =
                standing.isKnown() ? stops.against(scheme.get(), loan, standing) : List.<FieldProblem>of();
        if (!halts.isEmpty()) {
            return new Shared(loss, BankLossTerms.unshared(), standing.book(), null, halts);
        }
        GuaranteeWorth.Worth worthNow =
                worth.of(scheme.get(), new GuaranteeWorth.Asked(loan, loss.of(need.amount()), books.pd()), standing);
        return worthNow.terms() instanceof BankTerms.Answer.Known(BankLossTerms terms)
                ? new Shared(loss, terms, standing.book(), worthNow, halts)
                : new Shared(loss, BankLossTerms.unshared(), standing.book(), null, halts);
    }

    /** What is lost on default: the product's own part, less what a pledge saves by the firm's statement of it. */
    private static LossGivenDefault loss(PricePolicy policy, Security security) {
        double unsecured = policy.lossGivenDefault().doubleValue();
        return PledgeClass.of(security.kind())
                .filter(any -> security.value().isPositive())
                .map(pledge -> pledge.pledged(unsecured, security.value()))
                .orElse(LossGivenDefault.unsecured(unsecured));
    }
}
