package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.PortfolioRequest;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import io.creditbridge.waterfall.BookState;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The book a guarantee is weighed on: the loans lent under its scheme as they are, and typical ones up to what the
 * sharers have agreed to carry.
 *
 * <p>A typical loan has the mean size and loss of those lent, or of the loan asked for where nothing is lent yet; it
 * has no score, so the configured default rate is its own.
 *
 * @param lent the loans lent
 * @param typical how many typical loans are added
 * @param each what each of them owes; also the size of one loan more
 * @param lossGivenDefault the part of each lost in default
 * @param tier the row of shares of the typical loans
 */
record GrownBook(LentBook lent, int typical, Money each, double lossGivenDefault, ShareTier tier) {

    /** So many loans, or fewer, are a group each. */
    private static final int MOST_BY_THEMSELVES = 250;

    /** The most groups of more loans. */
    private static final int GROUPS_OF_MORE = 100;

    /** Most loans counted one by one. */
    private static final int MOST_LOANS = 5_000;

    /** A typical loan loses a little in any case. */
    private static final double LEAST_LOSS = 0.01;

    /** The book for a loan of such an amount and loss. */
    static GrownBook of(LentBook lent, SchemeStanding standing, ShareTier tier, Money amount, double lossGivenDefault) {
        int living = lent.loans().size();
        Money each = living == 0
                ? amount
                : Money.ofFen(Math.max(1, lent.outstanding().fen() / living));
        long room = standing.roomForLoans(tier).fen() / each.fen();
        long most = Math.max(0, PortfolioRequest.MAX_LOANS - living);
        int typical = (int) Math.clamp(room, living == 0 ? 1 : 0, living == 0 ? PortfolioRequest.MAX_LOANS : most);
        return new GrownBook(lent, typical, each, living == 0 ? lossGivenDefault : lent.lossGivenDefault(), tier);
    }

    /** How it is told to those who read the price. */
    WeighedBook weighed(double assumedDefaultRate) {
        return new WeighedBook(
                lent.loans().size(), lent.outstanding(), lent.unscored(), typical, typicalVolume(), assumedDefaultRate);
    }

    private Money typicalVolume() {
        return Money.ofFen(each.fen() * typical);
    }

    /** The loans of which a part is guaranteed, in groups. */
    List<LoanGroup> groups(double defaultRate) {
        List<LentLoan> guaranteed = lent.loans().stream()
                .filter(loan -> loan.risk().guaranteedShare() > 0 && loan.risk().lgd() > 0)
                .toList();
        List<LoanGroup> groups = new ArrayList<>();
        if (!guaranteed.isEmpty()) {
            groups.addAll(
                    guaranteed.size() <= MOST_BY_THEMSELVES
                            ? BookGroups.of(guaranteed)
                            : BookGroups.byProbability(guaranteed, GROUPS_OF_MORE));
        }
        if (typical > 0 || groups.isEmpty()) {
            double share = tier.guaranteedShare().doubleValue();
            groups.add(new LoanGroup(
                    Math.max(1, typical), each, defaultRate, Math.max(lossGivenDefault, LEAST_LOSS), share));
        }
        return together(groups);
    }

    /** In a book of very many loans neighbours count as one: what single loans do to it is little by then. */
    private static List<LoanGroup> together(List<LoanGroup> groups) {
        long loans = groups.stream().mapToLong(LoanGroup::count).sum();
        double size = Math.max(1, Math.ceil((double) loans / MOST_LOANS));
        return groups.stream().map(group -> together(group, size)).toList();
    }

    private static LoanGroup together(LoanGroup group, double size) {
        int count = (int) Math.max(1, Math.rint(group.count() / size));
        Money exposure = Money.ofFen(Math.round((double) group.exposure().fen() * group.count() / count));
        return new LoanGroup(count, exposure, group.pd(), group.lgd(), group.guaranteedShare());
    }

    /** The scheme's book with the volumes, and the fees they bring, of the typical loans as well. */
    BookState state(Scheme scheme, SchemeStanding standing) {
        BookState now = standing.book();
        Money grown = Optional.ofNullable(now.lentVolume()).orElse(Money.ZERO).plus(typicalVolume());
        Money guaranteed = Optional.ofNullable(now.guaranteedVolume())
                .orElse(Money.ZERO)
                .plus(typicalVolume().times(tier.guaranteedShare(), RoundingMode.HALF_UP));
        Money fees = grown.times(SchemeFees.yearlyRateOnPrincipal(scheme, tier), RoundingMode.DOWN);
        Money collected = Optional.ofNullable(now.feesCollected()).orElse(Money.ZERO);
        return now.withVolumes(grown, guaranteed, collected.max(fees));
    }
}
