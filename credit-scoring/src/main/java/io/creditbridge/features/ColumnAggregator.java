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

    private final TradeSlots slots = new TradeSlots();

    /**
     * Adds up one firm's rows; what was added up before is forgotten.
     *
     * @throws IllegalArgumentException if there are too many counterparties for so many months
     */
    public void add(InvoiceColumns columns, int firm) {
        slots.add(columns, firm);
    }

    /**
     * The aggregates of the firm added up last.
     *
     * @param name the name of a counterparty's number
     */
    public FirmAggregates aggregates(IntFunction<String> name) {
        List<MonthlyTotals> monthRows = new ArrayList<>();
        for (int month = 0; month < slots.months(); month++) {
            for (int direction = InvoiceColumns.SALE; direction >= 0; direction--) {
                if (slots.monthly(month, direction, MonthCells.VALID_COUNT)
                                + slots.monthly(month, direction, MonthCells.RETURN_COUNT)
                                + slots.monthly(month, direction, MonthCells.VOID_COUNT)
                        > 0) {
                    monthRows.add(totals(month, direction));
                }
            }
        }
        return new FirmAggregates(monthRows, partnerRows(name));
    }

    /** In the order that {@link FirmAggregates} keeps, so that nothing is sorted a second time. */
    private List<CounterpartyTotals> partnerRows(IntFunction<String> name) {
        String[] names = new String[slots.partners()];
        Arrays.setAll(names, name);
        int[] byName = IntStream.range(0, names.length)
                .boxed()
                .sorted(Comparator.comparing(partner -> names[partner]))
                .mapToInt(Integer::intValue)
                .toArray();
        YearMonth[] months = new YearMonth[slots.months()];
        Arrays.setAll(months, month -> DayTable.month(slots.firstMonth() + month));
        List<CounterpartyTotals> rows = new ArrayList<>();
        for (int direction = InvoiceColumns.SALE; direction >= 0; direction--) {
            for (int partner : byName) {
                for (int month = 0; month < months.length; month++) {
                    int slot = slots.slot(direction, partner, month);
                    int days = slots.daysOf(slot);
                    if (days != 0) {
                        rows.add(new CounterpartyTotals(
                                months[month],
                                DIRECTIONS[direction],
                                names[partner],
                                slots.countOf(slot),
                                slots.netFenOf(slot),
                                months[month].atDay(Integer.numberOfTrailingZeros(days) + 1),
                                months[month].atDay(Integer.SIZE - Integer.numberOfLeadingZeros(days))));
                    }
                }
            }
        }
        return rows;
    }

    private MonthlyTotals totals(int month, int direction) {
        return new MonthlyTotals(
                DayTable.month(slots.firstMonth() + month),
                DIRECTIONS[direction],
                slots.monthly(month, direction, MonthCells.VALID_COUNT),
                slots.monthly(month, direction, MonthCells.VALID_FEN),
                slots.monthly(month, direction, MonthCells.RETURN_COUNT),
                slots.monthly(month, direction, MonthCells.RETURN_FEN),
                slots.monthly(month, direction, MonthCells.VOID_COUNT),
                slots.monthly(month, direction, MonthCells.VOID_FEN),
                slots.monthly(month, direction, MonthCells.TAX_FEN),
                slots.monthly(month, direction, MonthCells.ODD_COUNT));
    }
}
