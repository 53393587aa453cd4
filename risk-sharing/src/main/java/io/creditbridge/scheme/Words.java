package io.creditbridge.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one line of a rule pack, read from left to right. */
final class Words {

    /** Quoted text, a colon or comma of its own, a comment, or anything up to the next blank. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|#.*|[:,]|[^\\s:,\"#]+|\\S");

    private static final String END = "";

    private final List<String> words;
    private int next;

    private Words(List<String> words) {
        this.words = words;
    }

    /**
     * The words of the line, without its comment.
     *
     * @throws Mistake if a quotation mark is left open
     */
    static Words of(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String word = matcher.group();
            if (word.equals("\"")) {
                throw new Mistake(words.isEmpty() ? word : words.getFirst(), PackFault.OPEN_QUOTATION);
            }
            if (!word.startsWith("#")) {
                words.add(word);
            }
        }
        return new Words(words);
    }

    boolean atEnd() {
        return next >= words.size();
    }

    String peek() {
        return atEnd() ? END : words.get(next);
    }

    /** The next word, whatever it is; the example tells what should stand where the line ends instead. */
    String next(String field, String example) {
        return next(field, PackFault.ENDS_BEFORE_VALUE, example);
    }

    /** The next word, which should be one of those known; the caller checks that it is. */
    String oneOf(String field, String known) {
        return next(field, PackFault.ENDS_BEFORE_WORD, known);
    }

    private String next(String field, PackFault atEnd, String wanted) {
        if (atEnd()) {
            throw new Mistake(field, atEnd, wanted);
        }
        return words.get(next++);
    }

    /** Reads the word if it comes next. */
    boolean skip(String word) {
        boolean found = !atEnd() && words.get(next).equals(word);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String field, String word) {
        String found = oneOf(field, word);
        if (!found.equals(word)) {
            throw new Mistake(field, PackFault.WRONG_WORD, found, word);
        }
    }

    /** The next word as quoted text that is not blank. */
    String text(String field) {
        String word = next(field, "\"...\"");
        if (!word.startsWith("\"")
                || word.length() < 3
                || word.substring(1, word.length() - 1).isBlank()) {
            throw new Mistake(field, PackFault.NO_TEXT, word);
        }
        return word.substring(1, word.length() - 1);
    }

    void end() {
        if (!atEnd()) {
            throw new Mistake(words.getFirst(), PackFault.LEFT_OVER, peek());
        }
    }
}
