package io.creditbridge.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines that say who a scheme is: names, dates, currency, source. */
final class HeaderStatements {

    static final Map<String, Statement> ALL = Map.of(
            "scheme", HeaderStatements::id,
            "version", HeaderStatements::version,
            "name", HeaderStatements::name,
            "currency", HeaderStatements::currency,
            "valid", HeaderStatements::validity,
            "historical", HeaderStatements::historical,
            "source", HeaderStatements::source,
            "unconfirmed", HeaderStatements::unconfirmed,
            "class", HeaderStatements::borrowerClass);

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern CLASS_KEY = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int MAX_KEY_LENGTH = 60;

    private HeaderStatements() {}

    private static void id(Words words, Draft draft) {
        draft.once("scheme");
        draft.id = matching(words, "scheme", ID, PackFault.NO_KEY, "anhui-4321");
    }

    private static void version(Words words, Draft draft) {
        draft.once("version");
        draft.version = matching(words, "version", LABEL, PackFault.NO_LABEL, "2026-01");
    }

    private static void name(Words words, Draft draft) {
        draft.once("name");
        draft.name = new LocalizedName(words.text("name"), words.text("name"));
    }

    private static void currency(Words words, Draft draft) {
        draft.once("currency");
        String code = words.next("currency", "CNY");
        if (!code.matches("[A-Z]{3}")) {
            throw new Mistake("currency", PackFault.NO_CURRENCY, code);
        }
        draft.currency = code;
    }

    private static void validity(Words words, Draft draft) {
        draft.once("valid");
        words.expect("valid", "from");
        LocalDate from = Values.date(words, "valid from");
        @Nullable LocalDate to = words.skip("to") ? Values.date(words, "valid to") : null;
        if (to != null && to.isBefore(from)) {
            throw new Mistake("valid", PackFault.ENDS_BEFORE_IT_BEGINS, to, from);
        }
        draft.validity = new Validity(from, to);
    }

    private static void historical(Words words, Draft draft) {
        draft.once("historical");
        draft.historical = true;
    }

    /** A fact in English and, but in packs of the first days, in Chinese. */
    private static void unconfirmed(Words words, Draft draft) {
        String english = words.text("unconfirmed");
        String chinese = words.atEnd() ? english : words.text("unconfirmed");
        draft.unconfirmed.add(new LocalizedName(english, chinese));
    }

    private static void source(Words words, Draft draft) {
        draft.once("source");
        draft.source = words.text("source");
    }

    private static void borrowerClass(Words words, Draft draft) {
        String key = matching(words, "class", CLASS_KEY, PackFault.NO_CLASS_KEY, "HIGH_TECH");
        if (draft.classes.stream().anyMatch(known -> known.value().key().equals(key))) {
            throw new Mistake("class", PackFault.NAMED_TWICE, key);
        }
        LocalizedName name = new LocalizedName(words.text("class"), words.text("class"));
        draft.classes.add(draft.located(new BorrowerClass(key, name)));
    }

    static String matching(Words words, String field, Pattern pattern, PackFault otherwise, String example) {
        String word = words.next(field, example);
        if (word.length() > MAX_KEY_LENGTH || !pattern.matcher(word).matches()) {
            throw new Mistake(field, otherwise, word, example);
        }
        return word;
    }
}
