package io.creditbridge.administration;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.creditbridge.web.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file of regions, read: CSV in UTF-8 or GB18030 with the header {@code code,parent,nameZh,nameEn}.
 *
 * @param rows its rows in their order
 */
record RegionFile(List<Row> rows) {

    /** Most rows of one file; all counties and towns of the country are fewer. */
    static final int MOST_ROWS = 100_000;

    /** Largest file. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    static final List<String> HEADER = List.of("code", "parent", "nameZh", "nameEn");

    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * One row as it stands in the file.
     *
     * @param number the row's number in the file, the header being 1
     * @param code the region's code
     * @param parent the code of the region above, empty at the top
     * @param nameZh its name in Chinese
     * @param nameEn its name in English
     */
    record Row(long number, String code, String parent, String nameZh, String nameEn) {}

    /**
     * Reads an upload.
     *
     * @throws InvalidInput if it is no such file at all; single bad rows are told by the import
     */
    static RegionFile read(@Nullable MultipartFile upload) throws IOException {
        if (upload == null || upload.isEmpty()) {
            throw new InvalidInput("file", "problem.regionFile.empty");
        }
        if (upload.getSize() > MOST_BYTES) {
            throw new InvalidInput("file", "problem.regionFile.large", MOST_BYTES / 1024 / 1024, MOST_ROWS);
        }
        try (InputStream bytes = upload.getInputStream()) {
            return parse(text(bytes.readNBytes(MOST_BYTES)));
        }
    }

    private static String text(byte[] bytes) {
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, GB18030))
                .orElseThrow(() -> new InvalidInput("file", "problem.regionFile.encoding"));
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput("file", "problem.regionFile.encoding");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    private static RegionFile parse(String text) {
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        long last = 0;
        try {
            for (CsvRecord one : CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
                last = one.getStartingLineNumber();
                List<String> cells = one.getFields().stream().map(String::strip).toList();
                if (header) {
                    requireHeader(cells);
                    header = false;
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(row(last, cells));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new InvalidInput("file", "problem.regionFile.large", MOST_BYTES / 1024 / 1024, MOST_ROWS);
                }
            }
        } catch (CsvParseException broken) {
            throw new InvalidInput("file", "problem.regionFile.broken", last + 1);
        }
        if (rows.isEmpty()) {
            throw new InvalidInput("file", "problem.regionFile.empty");
        }
        return new RegionFile(List.copyOf(rows));
    }

    private static void requireHeader(List<String> cells) {
        if (!cells.equals(HEADER)) {
            throw new InvalidInput("file", "problem.regionFile.header", String.join(",", HEADER));
        }
    }

    private static Row row(long number, List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw new InvalidInput("file", "problem.regionFile.cells", number, HEADER.size(), cells.size());
        }
        return new Row(number, cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }
}
