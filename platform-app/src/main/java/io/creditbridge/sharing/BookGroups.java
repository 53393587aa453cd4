package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.PortfolioRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A book's loans as groups of equal ones, as many as the loss distribution takes.
 *
 * <p>A small book keeps each loan by itself. In a larger one neighbours by share, size and probability go together,
 * with their mean size; probability and loss are weighted so that the book's expected loss stays what it is.
 */
final class BookGroups {

    private BookGroups() {}

    /** The groups of a book with at least one loan, as many as the loss distribution takes; neighbours by size. */
    static List<LoanGroup> of(List<? extends AtRisk> loans) {
        Comparator<AtRisk> bySize = Comparator.comparing(AtRisk::outstanding);
        return of(loans, PortfolioRequest.MAX_GROUPS, bySize.thenComparingDouble(BookGroups::pd));
    }

    /**
     * The same in fewer groups, or in one for each share where those are more; neighbours by probability, which in a
     * book of many loans does more to its losses than their sizes.
     */
    static List<LoanGroup> byProbability(List<? extends AtRisk> loans, int most) {
        return of(loans, most, Comparator.comparingDouble(BookGroups::pd).thenComparing(AtRisk::outstanding));
    }

    private static double pd(AtRisk loan) {
        return loan.risk().pd();
    }

    private static List<LoanGroup> of(List<? extends AtRisk> loans, int most, Comparator<AtRisk> neighbours) {
        List<AtRisk> ordered = loans.stream()
                .<AtRisk>map(loan -> loan)
                .sorted(Comparator.comparingDouble((AtRisk loan) -> loan.risk().guaranteedShare())
                        .thenComparing(neighbours))
                .toList();
        List<LoanGroup> groups = new ArrayList<>();
        int shares = (int) ordered.stream()
                .mapToDouble(loan -> loan.risk().guaranteedShare())
                .distinct()
                .count();
        // Rounding up each share's part adds at most one group a share.
        int size = (ordered.size() + Math.max(1, most - shares) - 1) / Math.max(1, most - shares);
        ordered.stream()
                .collect(Collectors.groupingBy(loan -> loan.risk().guaranteedShare()))
                .values()
                .forEach(alike -> {
                    for (int from = 0; from < alike.size(); from += size) {
                        groups.add(together(alike.subList(from, Math.min(alike.size(), from + size))));
                    }
                });
        return groups;
    }

    private static LoanGroup together(List<AtRisk> loans) {
        long fen = 0;
        double defaulting = 0;
        double lost = 0;
        for (AtRisk loan : loans) {
            fen += loan.outstanding().fen();
            defaulting += loan.outstanding().fen() * loan.risk().pd();
            lost += loan.outstanding().fen() * loan.risk().pd() * loan.risk().lgd();
        }
        AtRisk first = loans.getFirst();
        return new LoanGroup(
                loans.size(),
                Money.ofFen(Math.max(1, Math.round((double) fen / loans.size()))),
                defaulting / fen,
                defaulting == 0 ? first.risk().lgd() : lost / defaulting,
                first.risk().guaranteedShare());
    }
}
