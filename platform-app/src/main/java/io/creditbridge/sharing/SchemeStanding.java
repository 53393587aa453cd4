package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.ShareTier;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Paid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where a scheme stands on the platform.
 *
 * @param book what was lent, guaranteed, collected and paid under it; unknown where nobody is enrolled
 * @param loans how many loans were paid out under it
 * @param facilities those who stand for its parties
 * @param books the books it is the sum of
 */
public record SchemeStanding(BookState book, int loans, List<FacilityState> facilities, Set<UUID> books) {

    /** A scheme nobody is enrolled under: its limits cannot be checked. */
    public static final SchemeStanding UNKNOWN = new SchemeStanding(BookState.UNKNOWN, 0, List.of(), Set.of());

    /** Copies the list and the set. */
    public SchemeStanding {
        facilities = List.copyOf(facilities);
        books = Set.copyOf(books);
    }

    /** Whether somebody on the platform stands for a party, so that the book is known. */
    public boolean isKnown() {
        return !facilities.isEmpty();
    }

    /** The same beside what was paid for one borrower and its group. */
    SchemeStanding forBorrower(Map<Party, Paid> paid) {
        return new SchemeStanding(book.withPaid(book.paid(), book.paidThisYear(), paid), loans, facilities, books);
    }

    /**
     * The volume of loans that the enrolled sharers may still carry under a row of shares beside those paid out,
     * whoever lent them; zero if none has agreed to any.
     */
    Money roomForLoans(ShareTier tier) {
        Money least = null;
        for (FacilityState facility : facilities) {
            FacilityTerms terms = facility.terms();
            BigDecimal share = tier.shareOf(Party.valueOf(facility.party()));
            if (terms != null && share.signum() > 0) {
                BigDecimal inverse = BigDecimal.ONE.divide(share, MathContext.DECIMAL64);
                Money free = terms.commitmentLimit()
                        .minus(facility.balances().active())
                        .max(Money.ZERO);
                Money volume = free.times(inverse, RoundingMode.DOWN);
                least = least == null ? volume : least.min(volume);
            }
        }
        return least == null ? Money.ZERO : least;
    }

    /** The book with one more loan in its volumes, as a claim on that loan would find it. */
    public BookState with(Money amount, BigDecimal guaranteedShare) {
        Money lent = book.lentVolume();
        Money guaranteed = book.guaranteedVolume();
        return lent == null || guaranteed == null
                ? book
                : book.withVolumes(
                        lent.plus(amount),
                        guaranteed.plus(amount.times(guaranteedShare, RoundingMode.HALF_UP)),
                        book.feesCollected());
    }
}
