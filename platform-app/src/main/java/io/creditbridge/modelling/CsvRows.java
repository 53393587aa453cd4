package io.creditbridge.modelling;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.creditbridge.web.InvalidInput;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file with one separator, packed by gzip or not, in UTF-8 or GB18030; one after the other, in
 * constant memory.
 */
final class CsvRows implements Closeable {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LOOK_AHEAD = 1 << 16;
    private static final int LONGEST_ROW = 1 << 20;
    private static final String SEPARATORS = ",;\t |";

    private final String name;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private int width = -1;
    private long line;

    private CsvRows(String name, CsvReader<CsvRecord> reader) {
        this.name = name;
        this.reader = reader;
        this.rows = reader.iterator();
    }

    /**
     * Opens a file.
     *
     * @throws InvalidInput if it is no text, or packed and cut off
     */
    static CsvRows open(StoredFile file) throws IOException {
        InputStream stored = Files.newInputStream(file.path());
        try {
            return read(file, stored);
        } catch (EOFException | ZipException broken) {
            stored.close();
            throw new InvalidInput("files", "modelling.file.broken", file.name());
        } catch (IOException | RuntimeException failed) {
            stored.close();
            throw failed;
        }
    }

    private static CsvRows read(StoredFile file, InputStream stored) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(unpacked(stored), LOOK_AHEAD);
        bytes.mark(LOOK_AHEAD);
        byte[] start = bytes.readNBytes(LOOK_AHEAD);
        bytes.reset();
        for (byte one : start) {
            if (one == 0) {
                throw new InvalidInput("files", "modelling.file.binary", file.name());
            }
        }
        Charset charset = fits(start, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
        String head = new String(start, charset);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(head.lines().findFirst().orElse("")))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        return new CsvRows(file.name(), reader);
    }

    /** A file's content, whether it is packed by gzip or not. */
    static InputStream unpacked(InputStream stored) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stored);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return packed ? new GZIPInputStream(bytes, LOOK_AHEAD) : bytes;
    }

    /** Whether the bytes are text of the charset; a character cut in two at their end does not count. */
    private static boolean fits(byte[] start, Charset charset) {
        for (int cut = 0; cut < 4 && cut <= start.length; cut++) {
            try {
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(java.nio.ByteBuffer.wrap(start, 0, start.length - cut));
                return true;
            } catch (CharacterCodingException cutOrForeign) {
                // Tried again a byte shorter: the last character may go on behind the bytes looked at.
            }
        }
        return false;
    }

    /** The separator that is most frequent outside of quotes in the header. */
    private static char separator(String header) {
        char best = ',';
        long most = 0;
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char one = SEPARATORS.charAt(i);
            long count = unquoted.chars().filter(c -> c == one).count();
            if (count > most) {
                best = one;
                most = count;
            }
        }
        return best;
    }

    /**
     * The cells of the next row, or null at the end.
     *
     * @throws InvalidInput if the row has more or fewer cells than the first, or cannot be read; it names the line
     */
    @Nullable
    List<String> next() {
        CsvRecord row = read();
        while (row != null && isBlank(row)) {
            row = read();
        }
        if (row == null) {
            return null;
        }
        line = row.getStartingLineNumber();
        width = width < 0 ? row.getFieldCount() : width;
        if (row.getFieldCount() != width) {
            throw new InvalidInput("files", "modelling.file.rowWidth", name, line, row.getFieldCount(), width);
        }
        return row.getFields();
    }

    /** Spreadsheets write rows of separators alone behind the last one. */
    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private @Nullable CsvRecord read() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException unending) {
            throw new InvalidInput("files", "modelling.file.unending", name, line);
        } catch (UncheckedIOException broken) {
            throw new InvalidInput("files", "modelling.file.broken", name);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
