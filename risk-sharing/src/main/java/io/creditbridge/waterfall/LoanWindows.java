package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The loans of one borrower, put together where they were approved close to each other.
 *
 * <p>The windows chain: a loan belongs to the group of any loan within the window, so that a long row of small loans
 * counts as one and nothing is won by splitting.
 */
final class LoanWindows {

    private LoanWindows() {}

    /** One loan of the request with its number, from 1. */
    record Numbered(int number, LoanTerms loan) {}

    /** The groups in order of approval; each loan knows what stands beside it in its group. */
    static List<List<Numbered>> group(List<LoanTerms> loans, int windowDays) {
        List<Numbered> sorted = new ArrayList<>();
        for (int i = 0; i < loans.size(); i++) {
            sorted.add(new Numbered(i + 1, loans.get(i)));
        }
        if (windowDays == 0) {
            return sorted.stream().map(List::of).toList();
        }
        sorted.sort(Comparator.comparing(numbered -> numbered.loan().approvedOn()));
        List<List<Numbered>> groups = new ArrayList<>();
        for (Numbered next : sorted) {
            if (groups.isEmpty() || daysBetween(groups.getLast().getLast(), next) > windowDays) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(next);
        }
        return groups.stream().map(LoanWindows::besideEachOther).toList();
    }

    private static long daysBetween(Numbered earlier, Numbered later) {
        return ChronoUnit.DAYS.between(earlier.loan().approvedOn(), later.loan().approvedOn());
    }

    private static List<Numbered> besideEachOther(List<Numbered> group) {
        Money sum = Money.ZERO;
        for (Numbered member : group) {
            sum = sum.plus(member.loan().amount());
        }
        Money whole = sum;
        return group.stream()
                .map(member -> {
                    LoanTerms loan = member.loan();
                    Money rest = whole.minus(loan.amount());
                    return new Numbered(
                            member.number(),
                            loan.withOtherLoans(
                                    loan.otherInWindow().plus(rest),
                                    loan.otherExposure().plus(rest)));
                })
                .toList();
    }
}
