package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.Paid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The guaranteed loans that a borrower and its group have beside the one in question, over all banks and schemes, and
 * what sharers have paid for their loans.
 *
 * @param firms how many firms the group has, the borrower included
 * @param loans the loans, in any order
 * @param paid what each sharer has ever paid for loans of the group, by scheme and party
 * @param titles what the borrower is recognised as, by which some schemes share differently
 */
public record OtherLoans(int firms, List<One> loans, Map<String, Map<Party, Paid>> paid, Set<String> titles) {

    /** A borrower that stands alone, without any other loan. */
    public static final OtherLoans NONE = new OtherLoans(1, List.of(), Map.of(), Set.of());

    /** Copies both. */
    public OtherLoans {
        loans = List.copyOf(loans);
        paid = Map.copyOf(paid);
        titles = Set.copyOf(titles);
    }

    /**
     * One of them.
     *
     * @param approved the amount approved
     * @param outstanding what is outstanding of it, or offered and not paid out yet
     * @param approvedOn the approval date
     */
    public record One(Money approved, Money outstanding, LocalDate approvedOn) {}

    /** Where a scheme stands for this borrower. */
    public SchemeStanding seenBy(String schemeId, SchemeStanding standing) {
        return standing.forBorrower(paid.getOrDefault(schemeId, Map.of()));
    }

    /** All that is outstanding. */
    public Money outstanding() {
        return loans.stream().map(One::outstanding).reduce(Money.ZERO, Money::plus);
    }

    /** What was approved so shortly before a day that it counts as one loan with that day's; windows chain. */
    Money approvedWithin(int days, LocalDate day) {
        Money sum = Money.ZERO;
        LocalDate earliest = day;
        for (One loan : loans.stream()
                .sorted(Comparator.comparing(One::approvedOn).reversed())
                .toList()) {
            if (ChronoUnit.DAYS.between(loan.approvedOn(), earliest) > days) {
                return sum;
            }
            sum = sum.plus(loan.approved());
            earliest = loan.approvedOn();
        }
        return sum;
    }
}
