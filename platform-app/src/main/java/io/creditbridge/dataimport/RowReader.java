package io.creditbridge.dataimport;

import io.creditbridge.dataimport.Layout.Columns;
import io.creditbridge.features.TransactionAggregator;
import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.Transaction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row into a {@link TransactionRow}, or says which column is wrong and why. */
final class RowReader {

    private final Columns columns;
    private final PastDays days;
    private final Consumer<RowFault> faults;

    RowReader(Columns columns, PastDays days, Consumer<RowFault> faults) {
        this.columns = columns;
        this.days = days;
        this.faults = faults;
    }

    /** The row, or null after the fault has been reported. */
    @Nullable
    TransactionRow read(long number, List<String> cells) {
        LocalDate date = date(number, cell(cells, Columns.DATE));
        Direction direction = date == null ? null : direction(number, cells);
        String counterparty = direction == null ? null : text(number, cells, Columns.COUNTERPARTY, 1);
        Long amount = counterparty == null ? null : fen(number, cells, Columns.AMOUNT);
        Long tax = amount == null ? null : fen(number, cells, Columns.TAX);
        TransactionStatus status = tax == null ? null : status(number, cell(cells, Columns.STATUS));
        String reference = status == null ? null : text(number, cells, Columns.REFERENCE, 0);
        if (date == null
                || direction == null
                || counterparty == null
                || amount == null
                || tax == null
                || status == null
                || reference == null) {
            return null;
        }
        return new TransactionRow(date, direction, counterparty, amount, tax, status, reference);
    }

    private String cell(List<String> cells, int field) {
        int place = columns.places().get(field);
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    private void fault(long number, int field, String key, Object... arguments) {
        faults.accept(RowFault.of(number, columns.name(field), key, arguments));
    }

    private @Nullable LocalDate date(long number, String text) {
        try {
            LocalDate date = parsed(text);
            if (!days.hold(date)) {
                fault(number, Columns.DATE, "import.row.dateRange", PastDays.FIRST.toString(), text);
                return null;
            }
            return date;
        } catch (DateTimeException | NumberFormatException notADate) {
            fault(number, Columns.DATE, "import.row.date", shortened(text));
            return null;
        }
    }

    /** Understands 2026-03-01, 2026/3/1 and 2026.3.1, with or without a time behind. */
    private static LocalDate parsed(String text) {
        String day =
                text.length() > 10 && (text.charAt(10) == ' ' || text.charAt(10) == 'T') ? text.substring(0, 10) : text;
        if (day.length() == 10 && day.charAt(4) == '-' && day.charAt(7) == '-') {
            // The usual form, read without a formatter: a million rows have a million dates.
            return LocalDate.of(
                    Integer.parseInt(day, 0, 4, 10), Integer.parseInt(day, 5, 7, 10), Integer.parseInt(day, 8, 10, 10));
        }
        String[] parts = day.split("[-/.]", -1);
        if (parts.length != 3 || parts[0].length() != 4) {
            throw new DateTimeException("not a date");
        }
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private @Nullable Direction direction(long number, List<String> cells) {
        if (columns.layout() == Layout.TAX_INVOICE) {
            return columns.otherIsBuyer() ? Direction.SALE : Direction.PURCHASE;
        }
        String text = cell(cells, Columns.DIRECTION);
        return switch (text) {
            case "SALE", "sale" -> Direction.SALE;
            case "PURCHASE", "purchase" -> Direction.PURCHASE;
            default -> {
                fault(number, Columns.DIRECTION, "import.row.direction", shortened(text));
                yield null;
            }
        };
    }

    private @Nullable TransactionStatus status(long number, String text) {
        return switch (text) {
            case "VALID", "valid", "有效发票" -> TransactionStatus.VALID;
            case "VOID", "void", "作废发票" -> TransactionStatus.VOID;
            default -> {
                fault(number, Columns.STATUS, "import.row.status", shortened(text));
                yield null;
            }
        };
    }

    private @Nullable String text(long number, List<String> cells, int field, int least) {
        String text = cell(cells, field);
        if (text.length() < least) {
            fault(number, field, "import.row.empty");
            return null;
        }
        if (text.length() > Transaction.NAME_LIMIT) {
            fault(number, field, "import.row.tooLong", Transaction.NAME_LIMIT);
            return null;
        }
        if (text.startsWith("=") || hasControls(text)) {
            fault(number, field, "import.row.formula", shortened(text));
            return null;
        }
        return text;
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Long fen(long number, List<String> cells, int field) {
        String text = cell(cells, field);
        long fen = FenText.parse(text);
        if (fen == FenText.UNREADABLE) {
            String key = text.startsWith("=") ? "import.row.formula" : "import.row.amount";
            fault(number, field, text.isEmpty() ? "import.row.empty" : key, shortened(text));
            return null;
        }
        if (Math.abs(fen) > TransactionAggregator.AMOUNT_LIMIT_FEN) {
            fault(number, field, "import.row.amountRange", TransactionAggregator.AMOUNT_LIMIT_FEN / 100);
            return null;
        }
        return fen;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
