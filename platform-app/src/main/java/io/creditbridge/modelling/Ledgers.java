package io.creditbridge.modelling;

import io.creditbridge.features.BankAccount;
import io.creditbridge.features.BankMovement;
import io.creditbridge.features.TransactionAggregator;
import io.creditbridge.training.CellDay;
import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import io.creditbridge.web.InvalidInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The sums of all firms' ledgers while files are read: memory grows with firms and their partners, not with rows.
 *
 * <p>Rows of firms without an outcome and rows that cannot be read are counted and passed over.
 */
final class Ledgers {

    /** Most rows of all ledgers together. */
    static final long ROWS_LIMIT = 10_000_000;

    private static final List<String> SALES = List.of("s", "out", "销");
    private static final List<String> PURCHASES = List.of("p", "in", "buy", "bought", "进", "购", "采");

    private final Map<String, LocalDate> seenOn;
    private final Map<String, TransactionAggregator> trade = new HashMap<>();
    private final Map<String, BankAccount> accounts = new HashMap<>();
    private final Counts counts = new Counts();

    /** How many rows were read, and what became of them. */
    static final class Counts {
        private long read;
        private long others;
        private long refused;

        long read() {
            return read;
        }

        long others() {
            return others;
        }

        long refused() {
            return refused;
        }
    }

    /**
     * Begins.
     *
     * @param seenOn the firms with an outcome, each with the day before which its rows count; the last day of all where
     *     nothing says when the case began
     */
    Ledgers(Map<String, LocalDate> seenOn) {
        this.seenOn = Map.copyOf(seenOn);
    }

    Counts counts() {
        return counts;
    }

    Map<String, TransactionAggregator> trade() {
        return trade;
    }

    Map<String, BankAccount> accounts() {
        return accounts;
    }

    /** Reads a file whole. */
    void read(StoredFile file, LedgerColumns columns) throws IOException {
        try (CsvRows rows = CsvRows.open(file)) {
            rows.next();
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (++counts.read > ROWS_LIMIT) {
                    throw new InvalidInput("files", "modelling.file.rows", ROWS_LIMIT);
                }
                take(columns, row);
            }
        }
    }

    private void take(LedgerColumns columns, List<String> row) {
        String key = LedgerColumns.cell(row, columns.key());
        LocalDate before = seenOn.get(key);
        if (before == null) {
            counts.others++;
            return;
        }
        LocalDate day = CellDay.of(LedgerColumns.cell(row, columns.date()));
        OptionalLong amount = fen(LedgerColumns.cell(row, columns.amount()));
        if (day == null || amount.isEmpty()) {
            counts.refused++;
        } else if (day.isBefore(before)) {
            boolean taken = switch (columns.kind()) {
                case TRADE -> trade(columns, row, key, day, amount.getAsLong());
                case PLATFORM -> order(columns, row, key, day, amount.getAsLong());
                case BANK -> bank(columns, row, key, day, amount.getAsLong());
            };
            counts.refused += taken ? 0 : 1;
        }
    }

    private boolean trade(LedgerColumns columns, List<String> row, String key, LocalDate day, long amountFen) {
        Optional<Boolean> sale = columns.sale().or(() -> isSale(LedgerColumns.cell(row, columns.direction())));
        if (sale.isEmpty()) {
            return false;
        }
        String status = LedgerColumns.cell(row, columns.status());
        boolean isVoid = status.equalsIgnoreCase("void") || status.contains("作废");
        return trade.computeIfAbsent(key, firm -> new TransactionAggregator())
                .add(
                        day,
                        sale.get() ? Direction.SALE : Direction.PURCHASE,
                        LedgerColumns.cell(row, columns.other()),
                        amountFen,
                        fen(LedgerColumns.cell(row, columns.tax())).orElse(0),
                        isVoid ? TransactionStatus.VOID : TransactionStatus.VALID)
                .isAccepted();
    }

    /** Whether a word means a sale; empty where it means neither sale nor purchase, so that nothing is guessed. */
    private static Optional<Boolean> isSale(String word) {
        String direction = word.toLowerCase(Locale.ROOT);
        if (SALES.stream().anyMatch(direction::startsWith)) {
            return Optional.of(true);
        }
        return PURCHASES.stream().anyMatch(direction::startsWith) ? Optional.of(false) : Optional.empty();
    }

    /** An order is a sale to its buyer, what was refunded of it a return. */
    private boolean order(LedgerColumns columns, List<String> row, String key, LocalDate day, long amountFen) {
        String status = LedgerColumns.cell(row, columns.status()).toLowerCase(Locale.ROOT);
        boolean isVoid = status.startsWith("cancel") || status.contains("取消") || status.contains("关闭");
        boolean back = status.equals("refunded") || status.contains("退款");
        long refunded = fen(LedgerColumns.cell(row, columns.tax())).orElse(back ? amountFen : 0);
        String buyer = LedgerColumns.cell(row, columns.other());
        TransactionAggregator sums = trade.computeIfAbsent(key, firm -> new TransactionAggregator());
        boolean taken = sums.add(
                        day,
                        Direction.SALE,
                        buyer,
                        amountFen,
                        0,
                        isVoid ? TransactionStatus.VOID : TransactionStatus.VALID)
                .isAccepted();
        if (taken && !isVoid && refunded > 0) {
            sums.add(day, Direction.SALE, buyer, -Math.min(refunded, amountFen), 0, TransactionStatus.VALID);
        }
        return taken;
    }

    private boolean bank(LedgerColumns columns, List<String> row, String key, LocalDate day, long amountFen) {
        String type = LedgerColumns.cell(row, columns.direction()).toLowerCase(Locale.ROOT);
        boolean credit = columns.direction() < 0 || type.startsWith("cr") || type.equals("c") || type.contains("贷");
        String purpose = LedgerColumns.cell(row, columns.tax()).toLowerCase(Locale.ROOT);
        String way = LedgerColumns.cell(row, columns.status()).toLowerCase(Locale.ROOT);
        long signed = columns.direction() < 0 ? amountFen : credit ? Math.abs(amountFen) : -Math.abs(amountFen);
        accounts.computeIfAbsent(key, firm -> new BankAccount())
                .add(new BankMovement(day, signed, fen(LedgerColumns.cell(row, columns.other())), kind(purpose, way)));
        return true;
    }

    private static BankMovement.Kind kind(String purpose, String way) {
        if (purpose.contains("sanction") || purpose.contains("罚息")) {
            return BankMovement.Kind.SANCTION;
        }
        if (purpose.contains("interest") || purpose.contains("利息")) {
            return BankMovement.Kind.INTEREST;
        }
        return way.contains("cash") || way.contains("现金") ? BankMovement.Kind.CASH : BankMovement.Kind.OTHER;
    }

    private static OptionalLong fen(String text) {
        if (text.isEmpty() || text.length() > 30) {
            return OptionalLong.empty();
        }
        try {
            double yuan = Double.parseDouble(text.replace(",", ""));
            return Double.isFinite(yuan) && Math.abs(yuan) < 1e12
                    ? OptionalLong.of(Math.round(yuan * 100))
                    : OptionalLong.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }
}
