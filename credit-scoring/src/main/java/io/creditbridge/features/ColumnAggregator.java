package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The sums of one firm's invoices after another's, from columns of numbers: a slot for each month and direction, and
 * for each month, direction and counterparty. No object is made a row, and the slots are used again for the next firm.
 *
 * <p>Its sums are those of {@link TransactionAggregator} over the same rows. Not safe for use by several threads at
 * once.
 */
public final class ColumnAggregator {

    private static final int FIRST_DAY = (int) TransactionAggregator.FIRST_DAY.toEpochDay();
    private static final int LAST_DAY = (int) TransactionAggregator.LAST_DAY.toEpochDay();
    private static final short[] MONTH_OF_DAY = monthOfDay();
    private static final int FIRST_YEAR = TransactionAggregator.FIRST_DAY.getYear();

    /** Most slots of counterparties, months and directions of one firm. */
    private static final int MOST_SLOTS = 1 << 24;

    private static final int FIELDS = 8;
    private static final int VALID_COUNT = 0;
    private static final int VALID_FEN = 1;
    private static final int RETURN_COUNT = 2;
    private static final int RETURN_FEN = 3;
    private static final int VOID_COUNT = 4;
    private static final int VOID_FEN = 5;
    private static final int TAX_FEN = 6;
    private static final int ODD_COUNT = 7;

    private long[] monthly = new long[0];
    private int[] counts = new int[0];
    private long[] netFen = new long[0];
    private int[] firstDays = new int[0];
    private int[] lastDays = new int[0];
    private int firstMonth;
    private int months;
    private int partners;

    private static short[] monthOfDay() {
        short[] table = new short[LAST_DAY - FIRST_DAY + 1];
        for (int day = 0; day < table.length; day++) {
            LocalDate date = LocalDate.ofEpochDay((long) FIRST_DAY + day);
            table[day] = (short)
                    ((date.getYear() - TransactionAggregator.FIRST_DAY.getYear()) * 12 + date.getMonthValue() - 1);
        }
        return table;
    }

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
            int month = MONTH_OF_DAY[day - FIRST_DAY] - firstMonth;
            long amount = columns.amountFen(row);
            long tax = columns.taxFen(row);
            int cell = (direction * months + month) * FIELDS;
            monthly[cell + ODD_COUNT] += TransactionAggregator.isOdd(amount, tax) ? 1 : 0;
            if ((flags & InvoiceColumns.VOID) != 0) {
                monthly[cell + VOID_COUNT]++;
                monthly[cell + VOID_FEN] += Math.abs(amount);
                continue;
            }
            int isReturn = amount < 0 ? RETURN_COUNT : VALID_COUNT;
            monthly[cell + isReturn]++;
            monthly[cell + isReturn + 1] += Math.abs(amount);
            monthly[cell + TAX_FEN] += tax;
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
        if (from < to && (first < FIRST_DAY || last > LAST_DAY || size > TransactionAggregator.AMOUNT_LIMIT_FEN)) {
            throw new IllegalArgumentException("a day or an amount out of range");
        }
        firstMonth = from < to ? MONTH_OF_DAY[first - FIRST_DAY] : 0;
        months = from < to ? MONTH_OF_DAY[last - FIRST_DAY] - firstMonth + 1 : 0;
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
        int cells = 2 * months * FIELDS;
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
        List<CounterpartyTotals> partnerRows = new ArrayList<>();
        for (int direction = 0; direction < 2; direction++) {
            Direction named = direction == 0 ? Direction.SALE : Direction.PURCHASE;
            for (int month = 0; month < months; month++) {
                YearMonth of = monthOf(month);
                long[] cell = Arrays.copyOfRange(
                        monthly, (direction * months + month) * FIELDS, (direction * months + month + 1) * FIELDS);
                if (cell[VALID_COUNT] + cell[RETURN_COUNT] + cell[VOID_COUNT] > 0) {
                    monthRows.add(totals(of, named, cell));
                }
                for (int partner = 0; partner < partners; partner++) {
                    int slot = (direction * partners + partner) * months + month;
                    if (firstDays[slot] != Integer.MAX_VALUE) {
                        partnerRows.add(new CounterpartyTotals(
                                of,
                                named,
                                name.apply(partner),
                                counts[slot],
                                netFen[slot],
                                LocalDate.ofEpochDay(firstDays[slot]),
                                LocalDate.ofEpochDay(lastDays[slot])));
                    }
                }
            }
        }
        return new FirmAggregates(monthRows, partnerRows);
    }

    private YearMonth monthOf(int month) {
        int index = firstMonth + month;
        return YearMonth.of(FIRST_YEAR + index / 12, index % 12 + 1);
    }

    private static MonthlyTotals totals(YearMonth month, Direction direction, long[] cell) {
        return new MonthlyTotals(
                month,
                direction,
                cell[VALID_COUNT],
                cell[VALID_FEN],
                cell[RETURN_COUNT],
                cell[RETURN_FEN],
                cell[VOID_COUNT],
                cell[VOID_FEN],
                cell[TAX_FEN],
                cell[ODD_COUNT]);
    }
}
