package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.YearMonth;
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

    /** By the number that rows have in the slots, which is their flag. */
    private static final Direction[] DIRECTIONS = {Direction.PURCHASE, Direction.SALE};

    /** Rows are counted above the bits of the days of the month on which there were any. */
    private static final long ONE_ROW = 1L << Integer.SIZE;

    private static final int NET_FEN = 0;
    private static final int TAX_FEN = 1;
    private static final int ROWS_AND_DAYS = 2;

    /** Numbers a slot, which lie together. */
    private static final int SLOT = 3;

    private final UnusualRows unusual = new UnusualRows();
    private long[] monthly = new long[0];
    private long[] slots = new long[0];
    private int firstMonth;
    private int months;
    private int partners;

    /**
     * Adds up one firm's rows; what was added up before is forgotten.
     *
     * @throws IllegalArgumentException if there are too many counterparties for so many months
     */
    public void add(InvoiceColumns columns, int firm) {
        int from = columns.from(firm);
        int to = columns.to(firm);
        boolean hasRows = from < to;
        firstMonth = hasRows ? DayTable.monthOf(columns.firstDay(firm)) : 0;
        months = hasRows ? DayTable.monthOf(columns.lastDay(firm)) - firstMonth + 1 : 0;
        partners = columns.partnerCount(firm);
        makeRoom(columns.slots(firm, months));
        for (int row = from; row < to; row += UnusualRows.MOST) {
            add(columns, row, Math.min(row + UnusualRows.MOST, to));
        }
        addUpMonths();
    }

    private void makeRoom(int count) {
        if (slots.length < SLOT * count) {
            slots = new long[SLOT * count];
        } else {
            Arrays.fill(slots, 0, SLOT * count, 0);
        }
        int cells = 2 * months * MonthCells.FIELDS;
        if (monthly.length < cells) {
            monthly = new long[cells];
        } else {
            Arrays.fill(monthly, 0, cells, 0);
        }
    }

    private void add(InvoiceColumns columns, int from, int to) {
        scatter(columns, from, to);
        unusual.find(columns, from, to);
        for (int i = 0; i < unusual.count(); i++) {
            addUnusual(columns, unusual.row(i));
        }
    }

    /** Adds what is not cancelled to the slots of its counterparty and month. */
    private void scatter(InvoiceColumns columns, int from, int to) {
        int[] days = columns.days();
        int[] numbers = columns.partners();
        byte[] flags = columns.flags();
        long[] amounts = columns.amountsFen();
        long[] taxes = columns.taxesFen();
        long[] sums = slots;
        int count = partners;
        int first = 2 * firstMonth;
        for (int row = from; row < to; row++) {
            int flag = flags[row];
            if ((flag & InvoiceColumns.VOID) != 0) {
                continue;
            }
            int monthAndDay = DayTable.monthAndDay(days[row]);
            int month = (monthAndDay >> 5) * 2 - first + (flag & InvoiceColumns.SALE);
            int slot = (month * count + numbers[row]) * SLOT;
            sums[slot + NET_FEN] += amounts[row];
            sums[slot + TAX_FEN] += taxes[row];
            // The shift is by the last five bits, which are the day.
            sums[slot + ROWS_AND_DAYS] = (sums[slot + ROWS_AND_DAYS] | 1 << monthAndDay) + ONE_ROW;
        }
    }

    private void addUnusual(InvoiceColumns columns, int row) {
        int flags = columns.flags()[row];
        int direction = flags & InvoiceColumns.SALE;
        long amount = columns.amountsFen()[row];
        int month = DayTable.monthOf(columns.days()[row]) - firstMonth;
        int cell = cell(month, direction);
        monthly[cell + MonthCells.ODD_COUNT] += TransactionAggregator.isOdd(amount, columns.taxesFen()[row]) ? 1 : 0;
        if ((flags & InvoiceColumns.VOID) != 0) {
            monthly[cell + MonthCells.VOID_COUNT]++;
            monthly[cell + MonthCells.VOID_FEN] += Math.abs(amount);
        } else if (amount < 0) {
            monthly[cell + MonthCells.RETURN_COUNT]++;
            monthly[cell + MonthCells.RETURN_FEN] -= amount;
            // It was counted with the others.
            slots[slot(direction, columns.partners()[row], month) + ROWS_AND_DAYS] -= ONE_ROW;
        }
    }

    private int cell(int month, int direction) {
        return (2 * month + direction) * MonthCells.FIELDS;
    }

    private int slot(int direction, int partner, int month) {
        return ((2 * month + direction) * partners + partner) * SLOT;
    }

    private void addUpMonths() {
        long[] sums = slots;
        int slot = 0;
        for (int row = 0; row < 2 * months; row++) {
            long net = 0;
            long tax = 0;
            long count = 0;
            for (int to = slot + partners * SLOT; slot < to; slot += SLOT) {
                net += sums[slot + NET_FEN];
                tax += sums[slot + TAX_FEN];
                count += sums[slot + ROWS_AND_DAYS] >> Integer.SIZE;
            }
            int cell = row * MonthCells.FIELDS;
            monthly[cell + MonthCells.VALID_COUNT] = count;
            monthly[cell + MonthCells.VALID_FEN] = net + monthly[cell + MonthCells.RETURN_FEN];
            monthly[cell + MonthCells.TAX_FEN] = tax;
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
            for (int direction = InvoiceColumns.SALE; direction >= 0; direction--) {
                int from = cell(month, direction);
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
        for (int direction = InvoiceColumns.SALE; direction >= 0; direction--) {
            for (int partner : byName) {
                for (int month = 0; month < months; month++) {
                    int slot = slot(direction, partner, month);
                    int days = (int) slots[slot + ROWS_AND_DAYS];
                    if (days != 0) {
                        YearMonth of = DayTable.month(firstMonth + month);
                        rows.add(new CounterpartyTotals(
                                of,
                                DIRECTIONS[direction],
                                names[partner],
                                slots[slot + ROWS_AND_DAYS] >> Integer.SIZE,
                                slots[slot + NET_FEN],
                                of.atDay(Integer.numberOfTrailingZeros(days) + 1),
                                of.atDay(Integer.SIZE - Integer.numberOfLeadingZeros(days))));
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
