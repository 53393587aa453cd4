package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The sums of one firm's invoices after another's, from columns of numbers: a slot for each month and direction, and
 * for each month, direction and counterparty. No object is made a row, and the slots are used again for the next firm.
 *
 * <p>Its sums are those of {@link TransactionAggregator} over the same rows. Not safe for use by several threads at
 * once.
 */
public final class ColumnAggregator {

    /** Most slots of counterparties, months and directions of one firm. */
    private static final int MOST_SLOTS = 1 << 24;

    /** By the number that rows have in the slots; the order of {@link Direction} itself. */
    private static final Direction[] DIRECTIONS = {Direction.SALE, Direction.PURCHASE};

    private long[] monthly = new long[0];
    private int[] counts = new int[0];
    private long[] netFen = new long[0];
    private int[] firstDays = new int[0];
    private int[] lastDays = new int[0];
    private int firstMonth;
    private int months;
    private int partners;

    /**
     * Adds up one firm's rows; what was added up before is forgotten.
     *
     * @throws IllegalArgumentException if a day lies outside 1990 to 2099, an amount is absurd, or there are too many
     *     counterparties for so many months
     */
    public void add(InvoiceColumns columns, int firm) {
        int from = columns.from(firm);
        int to = columns.to(firm);
        clear(columns, from, to);
        for (int row = from; row < to; row++) {
            int flags = columns.flags(row);
            int direction = (flags & InvoiceColumns.SALE) == 0 ? 1 : 0;
            int day = columns.day(row);
            int month = DayTable.monthOf(day) - firstMonth;
            long amount = columns.amountFen(row);
            long tax = columns.taxFen(row);
            int cell = (direction * months + month) * MonthCells.FIELDS;
            boolean isVoid = (flags & InvoiceColumns.VOID) != 0;
            MonthCells.add(monthly, cell, isVoid, amount, tax);
            if (isVoid) {
                continue;
            }
            int slot = (direction * partners + columns.partner(row)) * months + month;
            counts[slot] += amount < 0 ? 0 : 1;
            netFen[slot] += amount;
            firstDays[slot] = Math.min(firstDays[slot], day);
            lastDays[slot] = Math.max(lastDays[slot], day);
        }
    }

    private void clear(InvoiceColumns columns, int from, int to) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int partner = -1;
        long size = 0;
        for (int row = from; row < to; row++) {
            first = Math.min(first, columns.day(row));
            last = Math.max(last, columns.day(row));
            partner = Math.max(partner, columns.partner(row));
            size = Math.max(size, Math.max(Math.abs(columns.amountFen(row)), Math.abs(columns.taxFen(row))));
        }
        if (from < to
                && (first < DayTable.FIRST_DAY
                        || last > DayTable.LAST_DAY
                        || size > TransactionAggregator.AMOUNT_LIMIT_FEN)) {
            throw new IllegalArgumentException("a day or an amount out of range");
        }
        firstMonth = from < to ? DayTable.monthOf(first) : 0;
        months = from < to ? DayTable.monthOf(last) - firstMonth + 1 : 0;
        partners = partner + 1;
        long slots = 2L * partners * months;
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException("too many counterparties and months: " + slots);
        }
        makeRoom((int) slots);
    }

    private void makeRoom(int slots) {
        if (counts.length < slots) {
            counts = new int[slots];
            netFen = new long[slots];
            firstDays = new int[slots];
            lastDays = new int[slots];
        } else {
            Arrays.fill(counts, 0, slots, 0);
            Arrays.fill(netFen, 0, slots, 0);
            Arrays.fill(lastDays, 0, slots, 0);
        }
        Arrays.fill(firstDays, 0, slots, Integer.MAX_VALUE);
        int cells = 2 * months * MonthCells.FIELDS;
        if (monthly.length < cells) {
            monthly = new long[cells];
        } else {
            Arrays.fill(monthly, 0, cells, 0);
        }
    }

    /**
     * The aggregates of the firm added up last.
     *
     * @param name the name of a counterparty's number
     */
    public FirmAggregates aggregates(IntFunction<String> name) {
        List<MonthlyTotals> monthRows = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (int direction = 0; direction < 2; direction++) {
                int from = (direction * months + month) * MonthCells.FIELDS;
                if (monthly[from + MonthCells.VALID_COUNT]
                                + monthly[from + MonthCells.RETURN_COUNT]
                                + monthly[from + MonthCells.VOID_COUNT]
                        > 0) {
                    monthRows.add(totals(month, DIRECTIONS[direction], from));
                }
            }
        }
        return new FirmAggregates(monthRows, partnerRows(name));
    }

    /** In the order that {@link FirmAggregates} keeps, so that nothing is sorted a second time. */
    private List<CounterpartyTotals> partnerRows(IntFunction<String> name) {
        String[] names = new String[partners];
        Arrays.setAll(names, name);
        int[] byName = IntStream.range(0, partners)
                .boxed()
                .sorted(Comparator.comparing(partner -> names[partner]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<CounterpartyTotals> rows = new ArrayList<>();
        for (int direction = 0; direction < 2; direction++) {
            for (int partner : byName) {
                int from = (direction * partners + partner) * months;
                for (int month = 0; month < months; month++) {
                    int slot = from + month;
                    if (firstDays[slot] != Integer.MAX_VALUE) {
                        rows.add(new CounterpartyTotals(
                                DayTable.month(firstMonth + month),
                                DIRECTIONS[direction],
                                names[partner],
                                counts[slot],
                                netFen[slot],
                                LocalDate.ofEpochDay(firstDays[slot]),
                                LocalDate.ofEpochDay(lastDays[slot])));
                    }
                }
            }
        }
        return rows;
    }

    private MonthlyTotals totals(int month, Direction direction, int from) {
        return new MonthlyTotals(
                DayTable.month(firstMonth + month),
                direction,
                monthly[from + MonthCells.VALID_COUNT],
                monthly[from + MonthCells.VALID_FEN],
                monthly[from + MonthCells.RETURN_COUNT],
                monthly[from + MonthCells.RETURN_FEN],
                monthly[from + MonthCells.VOID_COUNT],
                monthly[from + MonthCells.VOID_FEN],
                monthly[from + MonthCells.TAX_FEN],
                monthly[from + MonthCells.ODD_COUNT]);
    }
}
