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

/**
 * Where a scheme stands on the platform.
 *
 * @param book what was lent, guaranteed, collected and paid under it; unknown where nobody is enrolled
 * @param loans how many loans were paid out under it
 * @param facilities those who stand for its parties
 */
public record SchemeStanding(BookState book, int loans, List<FacilityState> facilities) {

    /** A scheme nobody is enrolled under: its limits cannot be checked. */
    public static final SchemeStanding UNKNOWN = new SchemeStanding(BookState.UNKNOWN, 0, List.of());

    /** Copies the list. */
    public SchemeStanding {
        facilities = List.copyOf(facilities);
    }

    /** Whether somebody on the platform stands for a party, so that the book is known. */
    public boolean isKnown() {
        return !facilities.isEmpty();
    }

    /** The same beside what was paid for one borrower and its group. */
    SchemeStanding forBorrower(Map<Party, Paid> paid) {
        return new SchemeStanding(book.withPaid(book.paid(), book.paidThisYear(), paid), loans, facilities);
    }

    /** The volume of loans that the enrolled sharers have agreed to carry under a row of shares; zero if none has. */
    Money agreedVolume(ShareTier tier) {
        Money least = null;
        for (FacilityState facility : facilities) {
            FacilityTerms terms = facility.terms();
            BigDecimal share = tier.shareOf(Party.valueOf(facility.party()));
            if (terms != null && share.signum() > 0) {
                BigDecimal inverse = BigDecimal.ONE.divide(share, MathContext.DECIMAL64);
                Money volume = terms.commitmentLimit().times(inverse, RoundingMode.DOWN);
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
