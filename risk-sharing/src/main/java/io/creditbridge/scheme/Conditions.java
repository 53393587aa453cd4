package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * The loans to which a row of a table applies: all of its ranges at once.
 *
 * @param amountFen loan amount in fen, after aggregation within the scheme's window
 * @param termMonths loan term in months
 * @param approvedEpochDay approval date as a day number ({@link LocalDate#toEpochDay()})
 * @param classes keys of the borrower classes meant; empty for all
 */
public record Conditions(Interval amountFen, Interval termMonths, Interval approvedEpochDay, Set<String> classes) {

    /** The conditions that every loan meets. */
    public static final Conditions ALWAYS = new Conditions(Interval.ANY, Interval.ANY, Interval.ANY, Set.of());

    /** Copies the set. */
    public Conditions {
        classes = Set.copyOf(classes);
    }

    /** Whether the loan meets all of them. */
    public boolean matches(LoanTerms loan) {
        return amountFen.contains(loan.tierAmount().fen())
                && termMonths.contains(loan.termMonths())
                && approvedEpochDay.contains(loan.approvedOn().toEpochDay())
                && (classes.isEmpty() || (loan.borrowerClass() != null && classes.contains(loan.borrowerClass())));
    }

    /** The conditions in the words of the pack language, such as {@code amount above 5000000.00}. */
    public String describe() {
        List<String> parts = new ArrayList<>();
        addRange(parts, "amount", amountFen, fen -> Money.ofFen(fen).toString());
        addRange(parts, "term", termMonths, Long::toString);
        if (!approvedEpochDay.isAny()) {
            String from = approvedEpochDay.above() == Long.MIN_VALUE
                    ? ""
                    : " from " + LocalDate.ofEpochDay(approvedEpochDay.above() + 1);
            String to = approvedEpochDay.upTo() == Long.MAX_VALUE
                    ? ""
                    : " to " + LocalDate.ofEpochDay(approvedEpochDay.upTo());
            parts.add("approved" + from + to);
        }
        if (!classes.isEmpty()) {
            parts.add("class " + String.join(" ", new TreeSet<>(classes)));
        }
        return parts.isEmpty() ? "always" : String.join(" ", parts);
    }

    private static void addRange(List<String> parts, String name, Interval range, LongFunction<String> format) {
        if (!range.isAny()) {
            String above = range.above() == Long.MIN_VALUE ? "" : " above " + format.apply(range.above());
            String upTo = range.upTo() == Long.MAX_VALUE ? "" : " up-to " + format.apply(range.upTo());
            parts.add(name + above + upTo);
        }
    }
}
