package io.creditbridge.dataimport;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file in UTF-8 or GB18030; which one is found by reading it through once. */
final class CsvSource implements RowSource {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGEST_ROW = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private int width = -1;
    private long number;

    private CsvSource(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.rows = reader.iterator();
    }

    static CsvSource open(Path file) throws IOException {
        Charset charset = charsetOf(file);
        Reader text = new InputStreamReader(Files.newInputStream(file), strict(charset));
        return new CsvSource(CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** UTF-8 where every byte of the file fits it, else GB18030 where every byte fits that. */
    private static Charset charsetOf(Path file) throws IOException {
        if (fits(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (fits(file, GB18030)) {
            return GB18030;
        }
        throw new FileRefused("import.file.encoding");
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 16];
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                Reader text = new InputStreamReader(bytes, strict(charset))) {
            for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\0') {
                        throw new FileRefused("import.file.binary");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException doesNotFit) {
            return false;
        }
    }

    @Override
    public @Nullable List<String> next() {
        try {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                number = row.getStartingLineNumber();
                List<String> cells = row.getFields();
                if (!isBlank(cells)) {
                    requireWidth(cells);
                    return cells;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new FileRefused("import.file.brokenRow", number + 1);
        }
    }

    /** All rows have as many cells as the first, the header. */
    private void requireWidth(List<String> cells) {
        width = width < 0 ? cells.size() : width;
        if (cells.size() == width) {
            return;
        }
        // A quote that is never closed makes one row of all that follow: left out, it would hide them.
        if (cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            throw new FileRefused("import.file.brokenRow", number);
        }
        throw new RowRefused(number, width, cells.size());
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
