package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.FirstLoss;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.RemainingLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A scheme seen as the sharing rules of a whole book of like loans. */
public final class SchemeBook {

    private SchemeBook() {}

    /**
     * The rules for a book of loans like the given one, with what the book's state leaves of each limit.
     *
     * <p>Limits per borrower and first losses per loan are no functions of the book's loss: they are left out here and
     * must be in the loans' own guaranteed shares. Limits whose volume the state does not know are left out as well.
     *
     * @param scheme the version agreed for them
     * @param typical a loan whose row of the share table holds for all
     * @param state where the book stands
     * @return the rules, or empty if no row of the share table holds or nobody but the bank has a share
     */
    public static Optional<BookSharing> sharing(Scheme scheme, LoanTerms typical, BookState state) {
        return scheme.tierFor(typical)
                .filter(tier -> tier.guaranteedShare().signum() > 0)
                .map(tier -> new BookSharing(
                        sharers(scheme, tier), firstLosses(scheme, state), caps(scheme, typical, state)));
    }

    /**
     * The limits that {@link #sharing} leaves out, in cascade order: those of single borrowers, and those whose base
     * the state does not know.
     */
    public static List<Ceiling.Kind> unchecked(Scheme scheme, LoanTerms typical, BookState state) {
        return RemainingLimit.of(scheme, typical, state).stream()
                .filter(remaining ->
                        remaining.left() == null || remaining.limit().ceiling() instanceof Ceiling.PerBorrower)
                .map(remaining -> remaining.limit().ceiling().kind())
                .toList();
    }

    /** The limits that {@link #sharing} lays on the book, with what is left of each, in the order it takes them in. */
    public static List<RemainingLimit> applied(Scheme scheme, LoanTerms typical, BookState state) {
        List<RemainingLimit> limits = new ArrayList<>(RemainingLimit.of(scheme, typical, state));
        limits.removeIf(
                remaining -> remaining.left() == null || remaining.limit().ceiling() instanceof Ceiling.PerBorrower);
        // As in the waterfall, limits that count gross come before those that count net.
        limits.sort(Comparator.comparing(remaining -> remaining.limit().counting()));
        return limits;
    }

    private static List<SharerPart> sharers(Scheme scheme, ShareTier tier) {
        double guaranteed = tier.guaranteedShare().doubleValue();
        return scheme.parties().stream()
                .filter(party -> party != Party.BANK)
                .map(party -> new SharerPart(party, tier.shareOf(party).doubleValue() / guaranteed))
                .toList();
    }

    private static List<BookFirstLoss> firstLosses(Scheme scheme, BookState state) {
        List<BookFirstLoss> layers = new ArrayList<>();
        Money before = state.lossSoFar();
        for (FirstLoss layer : scheme.loss().firstLosses()) {
            if (layer.scope() == FirstLoss.Scope.PER_BOOK) {
                Money used = layer.amount().min(before);
                before = before.minus(used);
                layers.add(new BookFirstLoss(layer.party(), layer.amount().minus(used)));
            }
        }
        return layers;
    }

    private static List<BookCap> caps(Scheme scheme, LoanTerms typical, BookState state) {
        return applied(scheme, typical, state).stream()
                .map(remaining -> new BookCap(
                        remaining.limit().parties(),
                        Objects.requireNonNull(remaining.left()),
                        remaining.limit().overflow()))
                .toList();
    }
}
