package io.creditbridge.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a rule pack, line by line, and refuses it whole if anything is wrong.
 *
 * <p>One statement a line, its keyword first; {@code #} starts a comment; texts stand in quotation marks. A statement
 * may use only what stands above it. The parser reports every line it cannot read, then every contradiction of the
 * whole; it never mends anything itself.
 */
public final class SchemeParser {

    /** Longest text accepted, in characters. */
    public static final int MAX_LENGTH = 100_000;

    private static final Map<String, Statement> STATEMENTS = new HashMap<>();

    static {
        STATEMENTS.putAll(HeaderStatements.ALL);
        STATEMENTS.putAll(LossStatements.ALL);
        STATEMENTS.putAll(SharingStatements.ALL);
        STATEMENTS.putAll(FeeStatements.ALL);
    }

    private static final String KNOWN =
            String.join(", ", STATEMENTS.keySet().stream().sorted().toList());

    private SchemeParser() {}

    /** The scheme the text describes, or every mistake in it. */
    public static ParseResult parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return new ParseResult.Refused(
                    List.of(LineError.of(1, "scheme", PackFault.TOO_LONG, text.length(), MAX_LENGTH)));
        }
        Draft draft = new Draft();
        List<LineError> errors = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            draft.at(i + 1);
            try {
                read(lines.get(i), draft);
            } catch (Mistake mistake) {
                errors.add(mistake.on(i + 1));
            }
        }
        if (errors.isEmpty()) {
            errors.addAll(SchemeChecks.faultsOf(draft));
        }
        if (errors.isEmpty()) {
            return new ParseResult.Parsed(draft.toScheme());
        }
        errors.sort(Comparator.comparingInt(LineError::line));
        return new ParseResult.Refused(errors);
    }

    private static void read(String line, Draft draft) {
        Words words = Words.of(line);
        if (words.atEnd()) {
            return;
        }
        String keyword = words.oneOf("scheme", KNOWN);
        Statement statement = STATEMENTS.get(keyword);
        if (statement == null) {
            throw new Mistake(keyword, PackFault.UNKNOWN_WORD, keyword, KNOWN);
        }
        statement.read(words, draft);
        words.end();
    }
}
