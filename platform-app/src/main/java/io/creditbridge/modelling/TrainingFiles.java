package io.creditbridge.modelling;

import io.creditbridge.training.OutcomeColumn;
import io.creditbridge.training.TableBuilder;
import io.creditbridge.training.TableColumn;
import io.creditbridge.training.TrainingTable;
import io.creditbridge.web.InvalidInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what an analyst's files are: a table of cases, or outcomes with ledgers. */
final class TrainingFiles {

    /** Most rows of a table. */
    static final int ROWS_LIMIT = 1_000_000;

    /** Most columns of a table. */
    static final int COLUMNS_LIMIT = 500;

    /** Most cells of a table: rows times columns. */
    static final long CELLS_LIMIT = 40_000_000;

    /** Part of the outcomes' keys that must have rows in the ledgers. */
    private static final double LEAST_MATCHED = 0.2;

    private TrainingFiles() {}

    /**
     * Reads the files.
     *
     * @throws InvalidInput if they cannot be used; the message says what is missing
     */
    static Recognised read(List<StoredFile> files) throws IOException {
        Map<StoredFile, LedgerColumns> ledgers = new LinkedHashMap<>();
        List<StoredFile> tables = new ArrayList<>();
        for (StoredFile file : files) {
            Optional<LedgerColumns> columns = ledger(file);
            columns.ifPresentOrElse(found -> ledgers.put(file, found), () -> tables.add(file));
        }
        if (tables.isEmpty()) {
            throw new InvalidInput("files", "modelling.file.noOutcomes");
        }
        if (ledgers.isEmpty() && tables.size() > 1) {
            throw new InvalidInput("files", "modelling.file.manyTables");
        }
        if (ledgers.values().stream().map(LedgerColumns::kind).distinct().count() > 1) {
            throw new InvalidInput("files", "modelling.file.mixedLedgers");
        }
        TrainingTable outcomes = outcomes(tables);
        if (ledgers.isEmpty()) {
            return new Recognised(Recognised.Shape.TABLE, "table-1", outcomes, List.of(), LedgerCounts.NONE, 0);
        }
        return new LedgerCases(outcomes, key(outcomes, ledgers)).read(ledgers);
    }

    private static Optional<LedgerColumns> ledger(StoredFile file) throws IOException {
        try (CsvRows rows = CsvRows.open(file)) {
            List<String> header = header(file, rows);
            return LedgerColumns.read(file.name(), header);
        }
    }

    /** The names of the columns; none may stand twice, since a model names what it reads. */
    private static List<String> header(StoredFile file, CsvRows rows) {
        List<String> header = rows.next();
        if (header == null) {
            throw new InvalidInput("files", "modelling.file.empty", file.name());
        }
        if (header.stream().allMatch(TrainingFiles::isNumber)) {
            throw new InvalidInput("files", "modelling.file.noHeader", file.name());
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String written = header.get(i).replace("\uFEFF", "").strip();
            // The number of the row, which programs write as a first column, has often no name.
            String name = written.isEmpty() ? "column_" + (i + 1) : written;
            if (!names.add(name)) {
                throw new InvalidInput("files", "modelling.file.columnTwice", file.name(), name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isNumber(String cell) {
        return cell.strip().matches("[+-]?[0-9][0-9.,]*");
    }

    /** The table with an outcome; the others, such as firms without one, are passed over. */
    private static TrainingTable outcomes(List<StoredFile> tables) throws IOException {
        List<TrainingTable> read = new ArrayList<>();
        for (StoredFile file : tables) {
            read.add(table(file));
        }
        return read.stream()
                .filter(table -> OutcomeColumn.find(table).isPresent())
                .findFirst()
                .orElse(read.getFirst());
    }

    private static TrainingTable table(StoredFile file) throws IOException {
        try (CsvRows rows = CsvRows.open(file)) {
            List<String> header = header(file, rows);
            if (header.size() < 2 || header.size() > COLUMNS_LIMIT) {
                throw new InvalidInput("files", "modelling.file.columns", file.name(), 2, COLUMNS_LIMIT);
            }
            TableBuilder builder = new TableBuilder(header);
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                builder.add(row);
                if (builder.size() > ROWS_LIMIT || (long) builder.size() * builder.width() > CELLS_LIMIT) {
                    throw new InvalidInput("files", "modelling.file.tableRows", file.name(), ROWS_LIMIT, CELLS_LIMIT);
                }
            }
            if (builder.size() == 0) {
                throw new InvalidInput("files", "modelling.file.empty", file.name());
            }
            return builder.build();
        }
    }

    /** The outcomes' column whose values are those of the ledgers' firms. */
    private static TableColumn key(TrainingTable outcomes, Map<StoredFile, LedgerColumns> ledgers) throws IOException {
        Set<String> firms = new HashSet<>();
        for (Map.Entry<StoredFile, LedgerColumns> ledger : ledgers.entrySet()) {
            try (CsvRows rows = CsvRows.open(ledger.getKey())) {
                rows.next();
                for (List<String> row = rows.next(); row != null; row = rows.next()) {
                    firms.add(LedgerColumns.cell(row, ledger.getValue().key()));
                }
            }
        }
        TableColumn best = outcomes.columns().stream()
                .max(Comparator.comparingLong(column -> matched(column, firms)))
                .orElseThrow();
        if (matched(best, firms) < Math.max(1, LEAST_MATCHED * outcomes.size())) {
            throw new InvalidInput("files", "modelling.file.noKey");
        }
        if (best.distinct() < best.size()) {
            throw new InvalidInput("files", "modelling.file.keyTwice", best.name());
        }
        return best;
    }

    private static long matched(TableColumn column, Set<String> firms) {
        long matched = 0;
        for (int row = 0; row < column.size(); row++) {
            matched += firms.contains(column.text(row)) ? 1 : 0;
        }
        return matched;
    }
}
