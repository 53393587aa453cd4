package io.creditbridge.sharing;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.portfolio.BookSharing;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.LossBook;
import io.creditbridge.portfolio.MarginalEffect;
import io.creditbridge.portfolio.PortfolioRequest;
import io.creditbridge.portfolio.SchemeBook;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What a guarantee is worth on a loan: the part of its expected loss that stays with the bank once the scheme's caps
 * and what is left of them are weighed.
 *
 * <p>The book weighed is the one the sharers have agreed to carry, or the present one where that is larger: equal loans
 * with the assumed default rate and correlation. The answer is that of {@link MarginalEffect} for one loan more under
 * the caps as they stand: room that the loan's own volume would add is left to the others, so that the guarantee is
 * worth the less the nearer payments come to a cap. Answers are kept while the scheme's book stands as it did.
 */
@Component
public class GuaranteeWorth {

    /** Most answers kept; they are small, and a changed book makes new ones. */
    private static final int MOST_KEPT = 2_000;

    private final SharingSettings settings;
    private final Map<Question, Double> kept = new ConcurrentHashMap<>();

    GuaranteeWorth(SharingSettings settings) {
        this.settings = settings;
    }

    /** Everything the answer depends on. */
    private record Question(String scheme, String version, ShareTier tier, BookState book, Book assumed) {}

    /** The equal loans a book is taken for; the loss in whole percent, so that loans of like security share answers. */
    private record Book(int loans, Money each, double lossGivenDefault) {}

    /**
     * The terms that reach the loan's price.
     *
     * @param lossGivenDefault the part of the loan lost in default, in (0, 1]
     */
    public BankTerms.Answer of(Scheme scheme, LoanTerms loan, double lossGivenDefault, SchemeStanding standing) {
        Money loss = loan.amount()
                .times(BigDecimal.valueOf(lossGivenDefault), RoundingMode.HALF_UP)
                .max(Money.ofFen(1));
        // Limits per borrower are the loan's own and weighed exactly; those of the book by its distribution.
        BookState own =
                BookState.UNKNOWN.withPaid(Map.of(), Map.of(), standing.book().paidForBorrower());
        BankTerms.Answer answer = BankTerms.of(scheme, loan, loss, standing.isKnown() ? own : standing.book());
        Optional<ShareTier> tier = scheme.tierFor(loan);
        boolean weighed = standing.isKnown()
                && tier.isPresent()
                && scheme.sharing().limits().stream()
                        .anyMatch(limit -> !(limit.ceiling() instanceof Ceiling.PerBorrower));
        if (!(answer instanceof BankTerms.Answer.Known(BankLossTerms terms)) || !weighed || lossGivenDefault <= 0) {
            return answer;
        }
        double bank = bankShare(scheme, loan, tier.orElseThrow(), lossGivenDefault, standing);
        return new BankTerms.Answer.Known(
                BankTerms.withExpectedShare(terms, Math.max(terms.expectedBankShare(), bank)));
    }

    private double bankShare(
            Scheme scheme, LoanTerms loan, ShareTier tier, double lossGivenDefault, SchemeStanding standing) {
        Book assumed = assumed(loan, tier, lossGivenDefault, standing);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Question question = new Question(scheme.id(), scheme.version(), tier, standing.book(), assumed);
        return kept.computeIfAbsent(question, any -> marginal(scheme, loan, tier, standing, assumed));
    }

    private static Book assumed(LoanTerms loan, ShareTier tier, double lossGivenDefault, SchemeStanding standing) {
        Money lent = Optional.ofNullable(standing.book().lentVolume()).orElse(Money.ZERO);
        Money each = standing.loans() == 0 ? loan.amount() : Money.ofFen(Math.max(1, lent.fen() / standing.loans()));
        long volume = lent.max(standing.agreedVolume(tier)).fen();
        long loans = Math.clamp(volume / each.fen(), 1, PortfolioRequest.MAX_LOANS - 1);
        return new Book((int) loans, each, Math.max(1, Math.rint(lossGivenDefault * 100)) / 100);
    }

    private double marginal(Scheme scheme, LoanTerms loan, ShareTier tier, SchemeStanding standing, Book assumed) {
        double share = tier.guaranteedShare().doubleValue();
        LoanGroup group = new LoanGroup(
                assumed.loans(), assumed.each(), settings.bookDefaultRate(), assumed.lossGivenDefault(), share);
        LoanTerms typical = LoanTerms.of(assumed.each(), loan.approvedOn(), loan.termMonths())
                .withBorrowerClass(loan.borrowerClass());
        Optional<BookSharing> rules = SchemeBook.sharing(scheme, typical, grown(scheme, tier, standing, assumed));
        if (rules.isEmpty()) {
            return 1;
        }
        LossBook book = LossBook.of(List.of(group), settings.assetCorrelation());
        return MarginalEffect.of(book, rules.get(), rules.get(), group.single()).bankShare();
    }

    /** The present book with the volumes, and the fees they bring, of the assumed loans. */
    private static BookState grown(Scheme scheme, ShareTier tier, SchemeStanding standing, Book assumed) {
        Money lent = Money.ofFen(assumed.each().fen() * assumed.loans());
        Money guaranteed = lent.times(tier.guaranteedShare(), RoundingMode.HALF_UP);
        Money fees = lent.times(SchemeFees.yearlyRateOnPrincipal(scheme, tier), RoundingMode.DOWN);
        Money collected = Optional.ofNullable(standing.book().feesCollected()).orElse(Money.ZERO);
        return standing.book().withVolumes(lent, guaranteed, collected.max(fees));
    }
}
