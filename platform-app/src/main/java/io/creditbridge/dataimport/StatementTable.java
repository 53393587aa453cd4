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

    private StatementTable() {}

    /**
     * Reads a file.
     *
     * @throws FileRefused if it has no such columns, or a row that cannot be read; the message names the row
     */
    static StatementRows read(Path file) throws IOException {
        List<BankMovement> bookings = new ArrayList<>();
        try (RowSource rows = UploadedFile.open(file)) {
            List<String> header = rows.next();
            int day = find(header, DAY);
            int amount = find(header, AMOUNT);
            if (day < 0 || amount < 0) {
                throw new FileRefused("statement.header");
            }
            int balance = find(header, BALANCE);
            int purpose = find(header, PURPOSE);
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                try {
                    OptionalLong left = cell(row, balance).isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(fen(cell(row, balance)));
                    bookings.add(new BankMovement(
                            LocalDate.parse(cell(row, day)),
                            fen(cell(row, amount)),
                            left,
                            kind(cell(row, purpose), fen(cell(row, amount)))));
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

    private static int find(@Nullable List<String> header, List<String> names) {
        if (header != null) {
            for (int i = 0; i < header.size(); i++) {
                if (names.contains(header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }
}
