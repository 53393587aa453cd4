package io.creditbridge.dataimport;

import io.creditbridge.features.BankMovement;
import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Whether the balances of a table follow from each other: the one before and the amount make the next. Where they do
 * not, rows are missing or were changed; the file is kept all the same, since a balance is only what the bank says
 * beside its bookings, and the rows are told.
 */
final class RunningBalances {

    private RunningBalances() {}

    /**
     * The rows whose balance does not follow, the first hundred in the order of time.
     *
     * @param bookings the bookings of one account in the file's order, the oldest or the newest first
     * @param numbers the number of each booking's row
     * @param column the name of the column of balances
     */
    static List<RowFault> notes(List<BankMovement> bookings, List<Long> numbers, String column) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, bookings.size()).boxed().toList());
        List<RowFault> forth = breaks(order, bookings, numbers, column);
        if (forth.isEmpty()
                || bookings.getFirst().day().isBefore(bookings.getLast().day())) {
            return forth;
        }
        Collections.reverse(order);
        List<RowFault> back = breaks(order, bookings, numbers, column);
        // Where all happened on one day, the file does not say which way it runs: the one that fits better counts.
        boolean newestFirst =
                bookings.getFirst().day().isAfter(bookings.getLast().day());
        return newestFirst || back.size() < forth.size() ? back : forth;
    }

    private static List<RowFault> breaks(
            List<Integer> order, List<BankMovement> bookings, List<Long> numbers, String column) {
        List<RowFault> notes = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        for (int place : order) {
            BankMovement one = bookings.get(place);
            OptionalLong due =
                    before.isPresent() ? OptionalLong.of(before.getAsLong() + one.amountFen()) : OptionalLong.empty();
            OptionalLong told = one.balanceFen();
            if (due.isPresent() && told.isPresent() && due.getAsLong() != told.getAsLong()) {
                notes.add(RowFault.of(numbers.get(place), column, "import.row.balance", yuan(told), yuan(due)));
            }
            if (notes.size() == ImportReport.FAULTS_SHOWN) {
                break;
            }
            before = told.isPresent() ? told : due;
        }
        return notes;
    }

    private static String yuan(OptionalLong fen) {
        return Money.ofFen(fen.getAsLong()).toString();
    }
}
