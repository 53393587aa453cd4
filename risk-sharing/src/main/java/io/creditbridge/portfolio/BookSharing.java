package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the loss of a whole book is borne: each party's payment is a function of the book's guaranteed loss and of the
 * rest.
 *
 * <p>First losses come off the top, from both parts in proportion; then the sharers split the guaranteed part and the
 * bank takes the rest; then each cap in turn cuts its members down in proportion and hands the excess to its overflow
 * payer.
 *
 * @param sharers who splits the guaranteed part, and how
 * @param firstLosses first losses, in order; those of nothing are dropped
 * @param caps caps, ordered so that none receives overflow from a later one
 */
public record BookSharing(List<SharerPart> sharers, List<BookFirstLoss> firstLosses, List<BookCap> caps) {

    private static final double PART_TOLERANCE = 1e-9;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the parts do not sum to 1, the bank is named a sharer, a cap or first loss
     *     names somebody else, or a cap receives overflow from a later one
     */
    public BookSharing {
        sharers = List.copyOf(sharers);
        firstLosses = firstLosses.stream()
                .filter(layer -> layer.amount().isPositive())
                .toList();
        caps = List.copyOf(caps);
        double sum = sharers.stream().mapToDouble(SharerPart::part).sum();
        boolean outside = sharers.stream().anyMatch(sharer -> !(sharer.part() >= 0 && sharer.part() <= 1));
        if (outside || !(Math.abs(sum - 1) < PART_TOLERANCE)) {
            throw new IllegalArgumentException("the sharers' parts must sum to 1: " + sharers);
        }
        List<Party> known = partiesOf(sharers);
        if (known.stream().distinct().count() != known.size()) {
            throw new IllegalArgumentException("a party is named twice, or the bank as a sharer: " + known);
        }
        for (BookCap cap : caps) {
            requireKnown(known, cap.parties());
            requireKnown(known, List.of(cap.overflow()));
        }
        requireCascade(caps);
        firstLosses.forEach(layer -> requireKnown(known, List.of(layer.party())));
    }

    /**
     * One guarantor whose payments stop at a rate of the guaranteed volume; the bank bears the first losses and the
     * overflow.
     *
     * @param loans the book, whose guaranteed volume the rate is taken of
     * @param capRate in [0, 1]; the cap is rounded down to whole fen
     * @param firstLoss what the bank bears first; zero for nothing
     */
    public static BookSharing byCapRate(List<LoanGroup> loans, double capRate, Money firstLoss) {
        Money volume = loans.stream().map(LoanGroup::guaranteedVolume).reduce(Money.ZERO, Money::plus);
        Money cap = volume.times(BigDecimal.valueOf(capRate), RoundingMode.DOWN);
        return new BookSharing(
                List.of(new SharerPart(Party.GUARANTOR, 1)),
                List.of(new BookFirstLoss(Party.BANK, firstLoss)),
                List.of(new BookCap(List.of(Party.GUARANTOR), cap, Party.BANK)));
    }

    /** The sharers in their order, then the bank. */
    public List<Party> parties() {
        return partiesOf(sharers);
    }

    private static void requireCascade(List<BookCap> caps) {
        for (int later = 1; later < caps.size(); later++) {
            for (BookCap earlier : caps.subList(0, later)) {
                if (earlier.parties().contains(caps.get(later).overflow())) {
                    throw new IllegalArgumentException("a cap receives overflow from a later one: " + caps);
                }
            }
        }
    }

    private static List<Party> partiesOf(List<SharerPart> sharers) {
        List<Party> parties =
                new ArrayList<>(sharers.stream().map(SharerPart::party).toList());
        parties.add(Party.BANK);
        return parties;
    }

    private static void requireKnown(List<Party> known, List<Party> named) {
        if (!known.containsAll(named)) {
            throw new IllegalArgumentException(named + " share no loss of this book: " + known);
        }
    }
}
