package io.creditbridge.portfolio;

import io.creditbridge.scheme.Party;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What one more loan adds to each party's expected payment, with everything the loan does to the others' shares.
 *
 * <p>As a book nears a cap, the new loan's loss falls back on the bank, and by raising the book's loss it pushes other
 * loans' losses back as well; both are in these numbers.
 *
 * @param expectedIncreaseFen by party, in fen; negative where a growing cap relieves a party
 */
public record MarginalEffect(SequencedMap<Party, Double> expectedIncreaseFen) {

    /** Copies the map. */
    public MarginalEffect {
        expectedIncreaseFen = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(expectedIncreaseFen));
    }

    /** What the loan adds to the party's expected payment, in fen; zero for a party without a part in the book. */
    public double increaseFenOf(Party party) {
        return expectedIncreaseFen.getOrDefault(party, 0.0);
    }

    /** The part of the new loan's expected loss the bank bears, in [0, 1]; 1 for a loan that expects no loss. */
    public double bankShare() {
        double total = expectedIncreaseFen.values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double bank = increaseFenOf(Party.BANK);
        return total > 0 ? Math.clamp(bank / total, 0, 1) : 1;
    }

    /**
     * The effect of the loan on the book.
     *
     * @param book the book without it
     * @param before how the book's loss is shared without it
     * @param after how it is shared with it, where caps may have grown with the volume; the same parties
     * @param loan the loan, a group of one
     * @throws IllegalArgumentException if the parties differ, or the loan is out of range or more than one
     */
    public static MarginalEffect of(LossBook book, BookSharing before, BookSharing after, LoanGroup loan) {
        if (!before.parties().equals(after.parties())) {
            throw new IllegalArgumentException("other parties: " + before.parties() + ", " + after.parties());
        }
        if (loan.count() != 1 || !loan.faults("loan").isEmpty()) {
            throw new IllegalArgumentException("one loan in range is needed: " + loan);
        }
        double guaranteed = loan.guaranteedLoss().fen();
        double own = loan.lossInDefault().fen() - guaranteed;
        LossBook told = before.firstLosses().isEmpty() ? book.forExpectations(after) : book;
        double[] increase = new double[before.parties().size()];
        if (told != book) {
            increase[increase.length - 1] = loan.pd() * own;
            own = 0;
        }
        // The others' loss is the same with and without the loan: only a change of the rules moves their payments.
        if (!before.equals(after)) {
            double[] mixture = told.mixture();
            add(increase, 1, told, new Payments(after), mixture, 0, 0);
            add(increase, -1, told, new Payments(before), mixture, 0, 0);
        }
        double[] defaulted = told.mixtureWithDefaultOf(loan);
        add(increase, 1, told, new Payments(after), defaulted, guaranteed, own);
        add(increase, -1, told, new Payments(after), defaulted, 0, 0);
        SequencedMap<Party, Double> byParty = new LinkedHashMap<>();
        for (int i = 0; i < increase.length; i++) {
            byParty.put(before.parties().get(i), increase[i]);
        }
        return new MarginalEffect(byParty);
    }

    /** Adds so many times the expected payments when every loss of the book is raised by the given amounts. */
    private static void add(
            double[] sums,
            int sign,
            LossBook book,
            Payments payments,
            double[] probability,
            double guaranteedFen,
            double ownFen) {
        LossLattice lattice = book.lattice();
        double[] paid = new double[sums.length];
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                double weight = probability[row * lattice.columns() + column];
                if (weight > LossGrid.NEGLIGIBLE) {
                    payments.evaluate(
                            lattice.guaranteedFen(column) + guaranteedFen, lattice.ownFen(column, row) + ownFen, paid);
                    for (int party = 0; party < paid.length; party++) {
                        sums[party] += sign * weight * paid[party];
                    }
                }
            }
        }
    }
}
