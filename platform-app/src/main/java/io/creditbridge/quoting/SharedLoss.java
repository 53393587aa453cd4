package io.creditbridge.quoting;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.sharing.LoansUnderScheme;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the product's risk-sharing scheme leaves of a loan's loss to the bank, under the version of the day. */
@Component
class SharedLoss {

    private final SchemeSource schemes;

    SharedLoss(SchemeSource schemes) {
        this.schemes = schemes;
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

    /** The terms for a loan; the bank bears all where no scheme takes the loan. */
    BankLossTerms of(PricePolicy policy, Money amount, int termMonths, LocalDate day) {
        Optional<Scheme> scheme = schemeOf(policy, day);
        if (scheme.isEmpty()) {
            return BankLossTerms.unshared();
        }
        LoanTerms loan = LoansUnderScheme.terms(scheme.get(), amount, termMonths, day);
        Money loss =
                amount.times(policy.lossGivenDefault(), RoundingMode.HALF_UP).max(Money.ofFen(1));
        return switch (BankTerms.of(scheme.get(), loan, loss, BookState.UNKNOWN)) {
            case BankTerms.Answer.Known(BankLossTerms terms) -> terms;
            case BankTerms.Answer.Ineligible refused -> BankLossTerms.unshared();
        };
    }
}
