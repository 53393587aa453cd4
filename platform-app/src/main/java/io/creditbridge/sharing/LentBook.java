package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import java.util.List;

/**
 * The loans lent under a scheme that may still be lost, as they stood at one moment; compared by identity, so that
 * answers kept for it are found without looking at every loan.
 */
final class LentBook {

    /** No loan. */
    static final LentBook EMPTY = new LentBook(List.of());

    private final List<LentLoan> loans;
    private final Money outstanding;
    private final int unscored;
    private final double lossGivenDefault;

    LentBook(List<LentLoan> loans) {
        this.loans = List.copyOf(loans);
        this.outstanding = loans.stream().map(LentLoan::outstanding).reduce(Money.ZERO, Money::plus);
        this.unscored = (int) loans.stream().filter(loan -> !loan.isScored()).count();
        double lost = loans.stream()
                .mapToDouble(loan -> loan.outstanding().fen() * loan.risk().lgd())
                .sum();
        this.lossGivenDefault = loans.isEmpty() ? 0 : lost / outstanding.fen();
    }

    List<LentLoan> loans() {
        return loans;
    }

    /** What is owed of all of them. */
    Money outstanding() {
        return outstanding;
    }

    /** How many of them have no score. */
    int unscored() {
        return unscored;
    }

    /** What is lost of them on average when they default; 0 for no loan. */
    double lossGivenDefault() {
        return lossGivenDefault;
    }
}
