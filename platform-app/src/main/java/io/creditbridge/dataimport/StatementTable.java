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

/** Reads a statement that is a table: day, amount with its sign, and if it is there balance, purpose and account. */
final class StatementTable {

    private static final List<String> DAY = List.of("date", "交易日期", "日期", "booking_date");
    private static final List<String> AMOUNT = List.of("amount", "交易金额", "金额");
    private static final List<String> BALANCE = List.of("balance", "账户余额", "余额");
    private static final List<String> PURPOSE = List.of("purpose", "摘要", "用途");

    private StatementTable() {}

    /**
     * Reads a file.
     *
     * @throws FileRefused if it has no such columns, or a row that cannot be read; the message names the row
     */
    static StatementRows read(Path file, PastDays days) throws IOException {
        List<BankMovement> bookings = new ArrayList<>();
        try (RowSource rows = UploadedFile.open(file)) {
            List<String> header = rows.next();
            int day = TableCells.find(header, DAY);
            int amount = TableCells.find(header, AMOUNT);
            if (day < 0 || amount < 0) {
                throw new FileRefused("statement.header");
            }
            int balance = TableCells.find(header, BALANCE);
            int purpose = TableCells.find(header, PURPOSE);
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                try {
                    OptionalLong left = TableCells.cell(row, balance).isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(fen(TableCells.cell(row, balance)));
                    LocalDate on = LocalDate.parse(TableCells.cell(row, day));
                    bookings.add(new BankMovement(
                            days.require(on, "import.file.dayRange", rows.number()),
                            fen(TableCells.cell(row, amount)),
                            left,
                            kind(TableCells.cell(row, purpose), fen(TableCells.cell(row, amount)))));
                } catch (IllegalArgumentException | DateTimeException unreadable) {
                    throw new FileRefused("statement.row", rows.number());
                }
                if (bookings.size() > Camt053.ENTRIES_LIMIT) {
                    throw new FileRefused("import.file.tooManyRows", Camt053.ENTRIES_LIMIT);
                }
            }
        }
        return new StatementRows(StatementRows.Format.CSV, "", bookings);
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
