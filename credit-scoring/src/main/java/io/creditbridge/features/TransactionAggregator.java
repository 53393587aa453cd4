package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.Transaction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mutable sum over one firm's transactions: rows go in one by one, in any order, and the aggregates come out.
 *
 * <p>It may start from aggregates kept earlier, so an import adds to what is there without reading old rows again.
 * Adding a row allocates nothing unless a month or counterparty is met for the first time. Not safe for use by several
 * threads at once.
 */
public final class TransactionAggregator {

    /** The first day accepted. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** The last day accepted. */
    public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** Largest amount and tax of one row, in fen, either side of zero: 10 billion yuan. */
    public static final long AMOUNT_LIMIT_FEN = 1_000_000_000_000L;

    /** A tax above this part of the amount is odd: the highest rate of value-added tax was 17 %. */
    private static final int HIGHEST_TAX_PERCENT = 18;

    /** Taxes of up to one yuan are left alone: rounding alone can make them look odd. */
    private static final long SMALL_TAX_FEN = 100;

    private static final int FIRST_MONTH = FIRST_DAY.getYear() * 12;
    private static final int MONTHS = (LAST_DAY.getYear() + 1) * 12 - FIRST_MONTH;

    private final @Nullable MonthCell[] salesMonths = new @Nullable MonthCell[MONTHS];
    private final @Nullable MonthCell[] purchaseMonths = new @Nullable MonthCell[MONTHS];
    private final Map<String, CounterpartyCells> customers = new HashMap<>();
    private final Map<String, CounterpartyCells> suppliers = new HashMap<>();

    /**
     * Adds one row.
     *
     * @param date the day of the transaction
     * @param direction sale or purchase
     * @param counterparty the other party's code or name
     * @param amountFen the amount without tax, in fen; negative for a return
     * @param taxFen the tax, in fen
     * @param status whether the row stands
     * @return whether the row was taken, and if not, why
     */
    public RowVerdict add(
            LocalDate date,
            Direction direction,
            String counterparty,
            long amountFen,
            long taxFen,
            TransactionStatus status) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            return RowVerdict.REFUSED_DATE;
        }
        if (isAbsurd(amountFen) || isAbsurd(taxFen)) {
            return RowVerdict.REFUSED_AMOUNT;
        }
        if (counterparty.isBlank()) {
            return RowVerdict.REFUSED_COUNTERPARTY;
        }
        boolean odd = isOdd(amountFen, taxFen);
        int month = date.getYear() * 12 + date.getMonthValue() - 1;
        MonthCell cell = monthCell(month, direction);
        if (status == TransactionStatus.VOID) {
            cell.addVoid(amountFen, odd ? 1 : 0);
        } else {
            cell.addStanding(amountFen, taxFen, odd ? 1 : 0);
            long day = date.toEpochDay();
            cells(direction, counterparty).add(month, day, day, amountFen < 0 ? 0 : 1, amountFen);
        }
        return odd ? RowVerdict.ACCEPTED_ODD : RowVerdict.ACCEPTED;
    }

    /** Adds one transaction; see {@link #add(LocalDate, Direction, String, long, long, TransactionStatus)}. */
    public RowVerdict add(Transaction row) {
        return add(
                row.date(),
                row.direction(),
                row.counterparty(),
                row.amount().fen(),
                row.tax().fen(),
                row.status());
    }

    /** Adds what was kept of earlier rows. */
    public void addAll(FirmAggregates kept) {
        for (MonthlyTotals totals : kept.months()) {
            monthCell(indexOf(totals.month()), totals.direction()).add(totals);
        }
        for (CounterpartyTotals totals : kept.counterparties()) {
            cells(totals.direction(), totals.counterparty())
                    .add(
                            indexOf(totals.month()),
                            totals.firstDate().toEpochDay(),
                            totals.lastDate().toEpochDay(),
                            totals.count(),
                            totals.netAmountFen());
        }
    }

    /** The aggregates of all rows added so far; more rows may follow. */
    public FirmAggregates aggregates() {
        List<MonthlyTotals> monthly = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            @Nullable MonthCell[] cells = months(direction);
            for (int slot = 0; slot < MONTHS; slot++) {
                MonthCell cell = cells[slot];
                if (cell != null) {
                    int month = FIRST_MONTH + slot;
                    monthly.add(cell.totals(YearMonth.of(month / 12, month % 12 + 1), direction));
                }
            }
        }
        List<CounterpartyTotals> traded = new ArrayList<>();
        append(customers, Direction.SALE, traded);
        append(suppliers, Direction.PURCHASE, traded);
        return new FirmAggregates(monthly, traded);
    }

    private static void append(
            Map<String, CounterpartyCells> byName, Direction direction, List<CounterpartyTotals> rows) {
        byName.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> entry.getValue().appendTo(rows, direction, entry.getKey()));
    }

    private MonthCell monthCell(int month, Direction direction) {
        @Nullable MonthCell[] cells = months(direction);
        int slot = month - FIRST_MONTH;
        MonthCell cell = cells[slot];
        if (cell == null) {
            cell = new MonthCell();
            cells[slot] = cell;
        }
        return cell;
    }

    private @Nullable MonthCell[] months(Direction direction) {
        return direction == Direction.SALE ? salesMonths : purchaseMonths;
    }

    private CounterpartyCells cells(Direction direction, String counterparty) {
        Map<String, CounterpartyCells> byName = direction == Direction.SALE ? customers : suppliers;
        CounterpartyCells cells = byName.get(counterparty);
        if (cells == null) {
            cells = new CounterpartyCells();
            byName.put(counterparty, cells);
        }
        return cells;
    }

    private static boolean isAbsurd(long fen) {
        return fen > AMOUNT_LIMIT_FEN || fen < -AMOUNT_LIMIT_FEN;
    }

    static boolean isOdd(long amountFen, long taxFen) {
        boolean oppositeSigns = (amountFen < 0 && taxFen > 0) || (amountFen > 0 && taxFen < 0);
        boolean tooHigh =
                Math.abs(taxFen) > SMALL_TAX_FEN && Math.abs(taxFen) * 100 > Math.abs(amountFen) * HIGHEST_TAX_PERCENT;
        return amountFen == 0 || oppositeSigns || tooHigh;
    }

    private static int indexOf(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }
}
