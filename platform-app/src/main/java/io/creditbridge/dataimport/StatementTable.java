package io.creditbridge.dataimport;

import io.creditbridge.features.BankMovement;
import io.creditbridge.features.TransactionAggregator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a statement that is a table: day, amount with its sign, and if it is there balance, purpose and account. */
final class StatementTable {

    private static final List<String> DAY = List.of("date", "交易日期", "日期", "booking_date");
    private static final List<String> AMOUNT = List.of("amount", "交易金额", "金额");
    private static final List<String> BALANCE = List.of("balance", "账户余额", "余额");
    private static final List<String> PURPOSE = List.of("purpose", "摘要", "用途");
    private static final List<String> ACCOUNT = List.of("account", "账号");

    private final OneAccount oneAccount = new OneAccount();
    private final PastDays days;
    private final int day;
    private final int amount;
    private final int balance;
    private final int purpose;
    private final int account;

    private StatementTable(@Nullable List<String> header, PastDays days) {
        this.days = days;
        this.day = TableCells.find(header, DAY);
        this.amount = TableCells.find(header, AMOUNT);
        this.balance = TableCells.find(header, BALANCE);
        this.purpose = TableCells.find(header, PURPOSE);
        this.account = TableCells.find(header, ACCOUNT);
        if (day < 0 || amount < 0) {
            throw new FileRefused("statement.header");
        }
    }

    /**
     * Reads a file.
     *
     * @throws FileRefused if it has no such columns, several accounts, or a row that cannot be read; the message names
     *     the row
     */
    static StatementRows read(Path file, PastDays days) throws IOException {
        List<BankMovement> bookings = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        try (RowSource rows = UploadedFile.open(file)) {
            List<String> header = rows.next();
            StatementTable table = new StatementTable(header, days);
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                TableCells.requirePlain(header, row, rows.number());
                bookings.add(table.booking(row, rows.number()));
                numbers.add(rows.number());
                if (bookings.size() > Camt053.ENTRIES_LIMIT) {
                    throw new FileRefused("import.file.tooManyRows", Camt053.ENTRIES_LIMIT);
                }
            }
            String column = header == null || table.balance < 0 ? "" : TableCells.name(header.get(table.balance));
            return new StatementRows(
                    StatementRows.Format.CSV,
                    table.oneAccount.number(),
                    bookings,
                    RunningBalances.notes(bookings, numbers, column));
        }
    }

    private BankMovement booking(List<String> row, long place) {
        oneAccount.tell(TableCells.cell(row, account));
        try {
            LocalDate on = LocalDate.parse(TableCells.cell(row, day));
            String left = TableCells.cell(row, balance);
            long moved = fen(TableCells.cell(row, amount));
            return new BankMovement(
                    days.require(on, "import.file.dayRange", place),
                    moved,
                    left.isEmpty() ? OptionalLong.empty() : OptionalLong.of(fen(left)),
                    kind(TableCells.cell(row, purpose), moved));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new FileRefused("statement.row", place);
        }
    }

    private static long fen(String text) {
        long fen = FenText.parse(text);
        if (fen == FenText.UNREADABLE || Math.abs(fen) > TransactionAggregator.AMOUNT_LIMIT_FEN) {
            throw new IllegalArgumentException(text);
        }
        return fen;
    }

    private static BankMovement.Kind kind(String purpose, long amount) {
        String said = purpose.toLowerCase(Locale.ROOT);
        if (said.contains("罚息") || said.contains("overdraft")) {
            return BankMovement.Kind.SANCTION;
        }
        if (said.contains("利息") || said.contains("结息") || said.contains("interest")) {
            return amount < 0 ? BankMovement.Kind.SANCTION : BankMovement.Kind.INTEREST;
        }
        return said.contains("现金") || said.contains("cash") ? BankMovement.Kind.CASH : BankMovement.Kind.OTHER;
    }
}
