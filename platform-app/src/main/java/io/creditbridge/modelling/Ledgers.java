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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The sums of all firms' ledgers while files are read: memory grows with firms and their partners, not with rows.
 *
 * <p>Rows of firms without an outcome and rows that cannot be read are counted and passed over.
 */
final class Ledgers {

    /** Most rows of all ledgers together. */
    static final long ROWS_LIMIT = 10_000_000;

    private static final int SHOWN_WORDS = 5;
    private static final int SHOWN_CHARACTERS = 40;

    private final Map<String, LocalDate> seenOn;
    private final Map<String, TransactionAggregator> trade = new HashMap<>();
    private final Map<String, BankAccount> accounts = new HashMap<>();
    private final Set<String> unclearWords = new LinkedHashSet<>();
    private long read;
    private long others;
    private long later;
    private long refused;
    private long unclear;
    private long openRefunds;

    /**
     * Begins.
     *
     * @param seenOn the firms with an outcome, each with the day before which its rows count; the last day of all where
     *     nothing says when the case began
     */
    Ledgers(Map<String, LocalDate> seenOn) {
        this.seenOn = Map.copyOf(seenOn);
    }

    /** What became of the rows so far. */
    LedgerCounts counts() {
        return new LedgerCounts(read, others, later, refused, unclear, List.copyOf(unclearWords), openRefunds);
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
                if (++read > ROWS_LIMIT) {
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
            others++;
            return;
        }
        LocalDate day = CellDay.of(LedgerColumns.cell(row, columns.date()));
        OptionalLong amount = fen(LedgerColumns.cell(row, columns.amount()));
        if (day == null || amount.isEmpty()) {
            refused++;
        } else if (day.isBefore(before)) {
            boolean taken = switch (columns.kind()) {
                case TRADE -> trade(columns, row, key, day, amount.getAsLong());
                case PLATFORM -> order(columns, row, key, day, amount.getAsLong());
                case BANK -> bank(columns, row, key, day, amount.getAsLong());
            };
            refused += taken ? 0 : 1;
        } else {
            later++;
        }
    }

    private boolean trade(LedgerColumns columns, List<String> row, String key, LocalDate day, long amountFen) {
        Optional<Boolean> sale =
                columns.sale().or(() -> LedgerWords.isSale(LedgerColumns.cell(row, columns.direction())));
        if (sale.isEmpty()) {
            return false;
        }
        boolean isVoid = isCancelled(LedgerColumns.cell(row, columns.status()));
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

    private boolean isCancelled(String status) {
        Optional<Boolean> cancelled = LedgerWords.isCancelled(status);
        if (cancelled.isEmpty()) {
            unclear++;
            if (unclearWords.size() < SHOWN_WORDS) {
                unclearWords.add(status.substring(0, Math.min(status.length(), SHOWN_CHARACTERS)));
            }
        }
        return cancelled.orElse(false);
    }

    /** An order is a sale to its buyer, what was refunded of it a return. */
    private boolean order(LedgerColumns columns, List<String> row, String key, LocalDate day, long amountFen) {
        String status = LedgerColumns.cell(row, columns.status());
        boolean isVoid = isCancelled(status);
        OptionalLong told = fen(LedgerColumns.cell(row, columns.tax()));
        boolean open = told.isEmpty() && LedgerWords.isPartRefunded(status);
        long refunded = told.orElse(!open && LedgerWords.isRefunded(status) ? amountFen : 0);
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
        openRefunds += taken && open && !isVoid ? 1 : 0;
        if (taken && !isVoid && refunded > 0) {
            sums.add(day, Direction.SALE, buyer, -Math.min(refunded, amountFen), 0, TransactionStatus.VALID);
        }
        return taken;
    }

    private boolean bank(LedgerColumns columns, List<String> row, String key, LocalDate day, long amountFen) {
        OptionalLong signed = signed(columns, row, amountFen);
        if (signed.isEmpty()) {
            return false;
        }
        BankMovement.Kind kind =
                LedgerWords.kind(LedgerColumns.cell(row, columns.tax()), LedgerColumns.cell(row, columns.status()));
        accounts.computeIfAbsent(key, firm -> new BankAccount())
                .add(new BankMovement(day, signed.getAsLong(), fen(LedgerColumns.cell(row, columns.other())), kind));
        return true;
    }

    /** An amount that says itself which way it goes, or one beside a word that says it. */
    private static OptionalLong signed(LedgerColumns columns, List<String> row, long amountFen) {
        if (columns.direction() < 0) {
            return OptionalLong.of(amountFen);
        }
        Optional<Boolean> credit = LedgerWords.isCredit(LedgerColumns.cell(row, columns.direction()));
        return credit.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(credit.get() ? Math.abs(amountFen) : -Math.abs(amountFen));
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
