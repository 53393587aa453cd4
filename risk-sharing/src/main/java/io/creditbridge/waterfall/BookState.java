package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a scheme's book stands, without the loan at hand; what a limit needs and nobody knows is null, and that limit
 * is then reported as unchecked.
 *
 * @param lentVolume all that was lent under the scheme, or null
 * @param guaranteedVolume the guaranteed part of it, or null
 * @param feesCollected fees collected so far, or null
 * @param poolBalance what the pool holds, or null
 * @param paid what each party paid for other loans since the scheme began
 * @param paidThisYear the same within the year, for yearly limits
 * @param paidForBorrower the same for the borrower's other loans, for limits per borrower
 * @param lossSoFar losses of other loans that came before, for first-loss layers of the whole book
 */
public record BookState(
        @Nullable Money lentVolume,
        @Nullable Money guaranteedVolume,
        @Nullable Money feesCollected,
        @Nullable Money poolBalance,
        Map<Party, Paid> paid,
        Map<Party, Paid> paidThisYear,
        Map<Party, Paid> paidForBorrower,
        Money lossSoFar) {

    /** A book of which nothing is known and from which nothing was paid. */
    public static final BookState UNKNOWN =
            new BookState(null, null, null, null, Map.of(), Map.of(), Map.of(), Money.ZERO);

    /** Copies the maps and checks the signs. */
    public BookState {
        paid = Map.copyOf(paid);
        paidThisYear = Map.copyOf(paidThisYear);
        paidForBorrower = Map.copyOf(paidForBorrower);
        requireNotNegative("lentVolume", lentVolume);
        requireNotNegative("guaranteedVolume", guaranteedVolume);
        requireNotNegative("feesCollected", feesCollected);
        requireNotNegative("poolBalance", poolBalance);
        requireNotNegative("lossSoFar", lossSoFar);
    }

    /** The same book with these volumes and fees. */
    public BookState withVolumes(@Nullable Money lent, @Nullable Money guaranteed, @Nullable Money fees) {
        return new BookState(lent, guaranteed, fees, poolBalance, paid, paidThisYear, paidForBorrower, lossSoFar);
    }

    /** The same book with this balance of the pool. */
    public BookState withPoolBalance(@Nullable Money balance) {
        return new BookState(
                lentVolume, guaranteedVolume, feesCollected, balance, paid, paidThisYear, paidForBorrower, lossSoFar);
    }

    /** The same book after these payments for other loans, all of them within the year. */
    public BookState withPaid(Map<Party, Paid> payments) {
        return withPaid(payments, payments, paidForBorrower);
    }

    /** The same book after these payments: in all, within the year, and for the borrower's other loans. */
    public BookState withPaid(Map<Party, Paid> inAll, Map<Party, Paid> thisYear, Map<Party, Paid> forBorrower) {
        return new BookState(
                lentVolume, guaranteedVolume, feesCollected, poolBalance, inAll, thisYear, forBorrower, lossSoFar);
    }

    /** The same book after these losses of other loans. */
    public BookState withLossSoFar(Money losses) {
        return new BookState(
                lentVolume, guaranteedVolume, feesCollected, poolBalance, paid, paidThisYear, paidForBorrower, losses);
    }

    private static void requireNotNegative(String name, @Nullable Money amount) {
        if (amount != null && amount.isNegative()) {
            throw new IllegalArgumentException(name + " cannot be negative: " + amount);
        }
    }
}
