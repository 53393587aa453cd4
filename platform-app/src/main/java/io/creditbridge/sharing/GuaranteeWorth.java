package io.creditbridge.sharing;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.LossBook;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a guarantee is worth on a loan: the part of its expected loss that stays with the bank once the scheme's caps
 * and what is left of them are weighed.
 *
 * <p>The book weighed is {@link GrownBook}: the loans really lent, with the balances, probabilities and losses they
 * have, and typical ones for what the sharers may still carry. The answer is that of {@link GuaranteeBasis} for one
 * loan more under the caps as they stand: room that the loan's own volume would add is left to the others, so that the
 * guarantee is worth the less the nearer payments come to a cap. Answers are kept while the scheme's book stands as it
 * did.
 */
@Component
public class GuaranteeWorth {

    /** Most answers kept; they are small, and a changed book makes new ones. */
    private static final int MOST_KEPT = 5_000;

    /** Most distributions kept; each takes a few megabytes at most. */
    private static final int MOST_BOOKS = 30;

    /** No loan is without risk; the share of a loss needs one. */
    private static final double LEAST_PD = 1e-4;

    private final SharingSettings settings;
    private final LentLoans lent;
    private final Map<Question, Double> kept = new ConcurrentHashMap<>();
    private final Map<GrownBook, LossBook> books = new ConcurrentHashMap<>();

    GuaranteeWorth(SharingSettings settings, LentLoans lent) {
        this.settings = settings;
        this.lent = lent;
    }

    /**
     * The loan as its bank would lend it.
     *
     * @param terms the loan as the scheme sees it
     * @param lossGivenDefault the part of it lost in default, in (0, 1]
     * @param pd its yearly probability of default, or null without a score: the configured rate is taken
     */
    public record Asked(
            LoanTerms terms,
            double lossGivenDefault,
            @Nullable Double pd) {}

    /**
     * The answer.
     *
     * @param terms the terms that reach the loan's price
     * @param weighed the book they were weighed on, or null where no cap of a book bears on them
     * @param basis what they were worked out from, in full; made when it is asked for
     */
    public record Worth(BankTerms.Answer terms, @Nullable WeighedBook weighed, Supplier<GuaranteeBasis> basis) {}

    /** Everything the answer depends on; rounded, so that loans of like risk share answers. */
    private record Question(
            String scheme, String version, LoanTerms typical, BookState state, LoanGroup one, GrownBook grown) {}

    /** What the guarantee is worth as the scheme stands. */
    public Worth of(Scheme scheme, Asked asked, SchemeStanding standing) {
        LoanTerms loan = asked.terms();
        Money loss = loan.amount()
                .times(BigDecimal.valueOf(asked.lossGivenDefault()), RoundingMode.HALF_UP)
                .max(Money.ofFen(1));
        // Limits per borrower are the loan's own and weighed exactly; those of the book by its distribution.
        BookState own =
                BookState.UNKNOWN.withPaid(Map.of(), Map.of(), standing.book().paidForBorrower());
        GuaranteeBasis alone = new GuaranteeBasis(
                GuaranteeBasis.ENGINE,
                scheme.id(),
                scheme.version(),
                loan,
                loss,
                standing.isKnown() ? own : standing.book(),
                null);
        BankTerms.Answer answer = BankTerms.of(scheme, loan, loss, alone.limits());
        Optional<ShareTier> tier = scheme.tierFor(loan);
        boolean weighed = standing.isKnown()
                && tier.isPresent()
                && scheme.sharing().limits().stream()
                        .anyMatch(limit -> !(limit.ceiling() instanceof Ceiling.PerBorrower));
        if (!(answer instanceof BankTerms.Answer.Known(BankLossTerms terms))
                || !weighed
                || asked.lossGivenDefault() <= 0) {
            return new Worth(answer, null, () -> alone);
        }
        Question question = question(scheme, asked, standing, tier.orElseThrow());
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        double bank = kept.computeIfAbsent(question, any -> marginal(scheme, question));
        return new Worth(
                new BankTerms.Answer.Known(GuaranteeBasis.bounded(terms, bank)),
                question.grown().weighed(settings.bookDefaultRate()),
                () -> alone.under(caps(question)));
    }

    private Question question(Scheme scheme, Asked asked, SchemeStanding standing, ShareTier tier) {
        LoanTerms loan = asked.terms();
        double loss = Math.max(1, Math.rint(asked.lossGivenDefault() * 100)) / 100;
        double pd = oneDigit(asked.pd() == null ? settings.bookDefaultRate() : asked.pd());
        GrownBook grown = GrownBook.of(lent.of(standing), standing, tier, loan.amount(), loss);
        return new Question(
                scheme.id(),
                scheme.version(),
                LoanTerms.of(grown.each(), loan.approvedOn(), loan.termMonths())
                        .withBorrowerClass(loan.borrowerClass()),
                grown.state(scheme, standing),
                new LoanGroup(1, grown.each(), pd, loss, tier.guaranteedShare().doubleValue()),
                grown);
    }

    private static double oneDigit(double pd) {
        return BigDecimal.valueOf(Math.max(pd, LEAST_PD))
                .round(new MathContext(1))
                .doubleValue();
    }

    private double marginal(Scheme scheme, Question question) {
        return GuaranteeBasis.Caps.bankShare(
                scheme,
                question.typical(),
                question.state(),
                question.one(),
                new GuaranteeBasis.Losses(
                        () -> LossBook.of(groups(question), settings.assetCorrelation()),
                        () -> distribution(question.grown())));
    }

    private GuaranteeBasis.Caps caps(Question question) {
        return new GuaranteeBasis.Caps(
                question.typical(), question.state(), question.one(), groups(question), settings.assetCorrelation());
    }

    private List<LoanGroup> groups(Question question) {
        return question.grown().groups(settings.bookDefaultRate());
    }

    private LossBook distribution(GrownBook grown) {
        if (books.size() >= MOST_BOOKS) {
            books.clear();
        }
        return books.computeIfAbsent(
                grown,
                any -> GuaranteedLosses.of(grown.groups(settings.bookDefaultRate()), settings.assetCorrelation()));
    }
}
