package io.creditbridge.sharing;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.portfolio.BookSharing;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.LossBook;
import io.creditbridge.portfolio.MarginalEffect;
import io.creditbridge.portfolio.SchemeBook;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a guarantee's worth was worked out from, so that it can be worked out again to the last bit.
 *
 * @param engine version of the arithmetic
 * @param schemeId the scheme
 * @param schemeVersion its dated version
 * @param loan the loan as the scheme sees it
 * @param loss what of it is lost in default
 * @param limits what its own limits were weighed against
 * @param caps what the caps of the whole book were weighed on, or null where none bears on the loan
 */
public record GuaranteeBasis(
        String engine,
        String schemeId,
        String schemeVersion,
        LoanTerms loan,
        Money loss,
        BookState limits,
        @Nullable Caps caps) {

    /** Version of the arithmetic; a change of any bit of any answer needs another one. */
    public static final String ENGINE = "1";

    /**
     * One loan more in a book under caps.
     *
     * @param typical the loan by which the caps are read
     * @param state the book's volumes, fees and payments
     * @param one the loan added
     * @param groups the loans of the book
     * @param assetCorrelation how strongly they depend on common conditions, in [0, 1)
     */
    public record Caps(
            LoanTerms typical, BookState state, LoanGroup one, List<LoanGroup> groups, double assetCorrelation) {

        /** Copies the list. */
        public Caps {
            groups = List.copyOf(groups);
        }

        private double bankShare(Scheme scheme) {
            return bankShare(
                    scheme,
                    typical,
                    state,
                    one,
                    new Losses(
                            () -> LossBook.of(groups, assetCorrelation),
                            () -> GuaranteedLosses.of(groups, assetCorrelation)));
        }

        /** The part of the added loan's expected loss that stays with the bank. */
        static double bankShare(Scheme scheme, LoanTerms typical, BookState state, LoanGroup one, Losses losses) {
            Optional<BookSharing> rules = SchemeBook.sharing(scheme, typical, state);
            if (rules.isEmpty()) {
                return 1;
            }
            if (!rules.get().firstLosses().isEmpty()) {
                return MarginalEffect.of(losses.whole().get(), rules.get(), rules.get(), one)
                        .bankShare();
            }
            double share = one.guaranteedShare();
            double ofGuaranteed = MarginalEffect.of(
                            losses.guaranteed().get(), rules.get(), rules.get(), GuaranteedLosses.single(one))
                    .bankShare();
            return 1 - share + share * ofGuaranteed;
        }
    }

    /**
     * The distribution of a book's losses; only one of them is asked for.
     *
     * @param whole of whole loans, where somebody bears first losses
     * @param guaranteed of their guaranteed parts
     */
    record Losses(Supplier<LossBook> whole, Supplier<LossBook> guaranteed) {}

    /** The same where the caps of a book bear on the loan. */
    GuaranteeBasis under(Caps weighed) {
        return new GuaranteeBasis(engine, schemeId, schemeVersion, loan, loss, limits, weighed);
    }

    /** The terms that reach the loan's price, under the version of the scheme; empty if it does not take the loan. */
    public Optional<BankLossTerms> terms(Scheme scheme) {
        if (!(BankTerms.of(scheme, loan, loss, limits) instanceof BankTerms.Answer.Known(BankLossTerms terms))) {
            return Optional.empty();
        }
        return Optional.of(caps == null ? terms : bounded(terms, caps.bankShare(scheme)));
    }

    /** Terms under which the bank bears at least such a part of the expected loss. */
    static BankLossTerms bounded(BankLossTerms terms, double bankShare) {
        return BankTerms.withExpectedShare(terms, Math.max(terms.expectedBankShare(), bankShare));
    }
}
