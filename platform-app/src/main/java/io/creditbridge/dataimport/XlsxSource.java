package io.creditbridge.dataimport;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first sheet of an Excel workbook.
 *
 * <p>The archive is measured before it is opened, so that a small file that unfolds into gigabytes is refused; cells
 * with formulas are handed on as text that begins with {@code =} and refused with the row.
 */
final class XlsxSource implements RowSource {

    private static final long LARGEST_UNFOLDED_BYTES = 2L << 30;
    private static final long LARGEST_RATIO = 200;
    private static final long SMALL_BYTES = 10L << 20;
    private static final int MOST_COLUMNS = 200;
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SERIAL_OF_1950 = BigDecimal.valueOf(18_264);
    private static final BigDecimal SERIAL_OF_2100 = BigDecimal.valueOf(73_051);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int dateColumn = -1;
    private long number;

    private XlsxSource(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxSource open(Path file) throws IOException {
        measure(file);
        try {
            return new XlsxSource(new ReadableWorkbook(file.toFile(), new ReadingOptions(false, false)));
        } catch (IOException | RuntimeException notAWorkbook) {
            throw new FileRefused("import.file.brokenWorkbook");
        }
    }

    private static void measure(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            long unfolded = 0;
            long folded = 0;
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                unfolded += Math.max(entry.getSize(), 0);
                folded += Math.max(entry.getCompressedSize(), 1);
            }
            boolean bomb = unfolded > SMALL_BYTES && unfolded / Math.max(folded, 1) > LARGEST_RATIO;
            if (bomb || unfolded > LARGEST_UNFOLDED_BYTES) {
                throw new FileRefused("import.file.unfolds");
            }
        } catch (ZipException broken) {
            throw new FileRefused("import.file.brokenWorkbook");
        }
    }

    @Override
    public @Nullable List<String> next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                number = row.getRowNum();
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    if (dateColumn < 0) {
                        dateColumn = Math.max(cells.indexOf("开票日期"), cells.indexOf("date"));
                    }
                    return cells;
                }
            }
            return null;
        } catch (RuntimeException broken) {
            throw new FileRefused("import.file.brokenRow", number + 1);
        }
    }

    private List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(count);
        for (int column = 0; column < count; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell, column));
        }
        return cells;
    }

    private String text(Cell cell, int column) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal value = cell.asNumber();
            boolean serial = value.compareTo(SERIAL_OF_1950) > 0 && value.compareTo(SERIAL_OF_2100) < 0;
            if (column == dateColumn && serial) {
                return EXCEL_EPOCH.plusDays(value.longValue()).toString();
            }
            // Excel keeps binary fractions: 0.1 + 0.2 comes as 0.30000000000000004 and means 0.3.
            return value.setScale(6, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
