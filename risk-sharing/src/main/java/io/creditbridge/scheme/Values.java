package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers, amounts, dates and parties as a rule pack writes them. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,12})?");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d_]{0,19}(\\.\\d{1,2})?");
    private static final int PERCENT_DIGITS = 2;

    private Values() {}

    /** A plain decimal number, not negative. */
    static BigDecimal number(Words words, String field) {
        String word = words.next(field, "2.5");
        if (!NUMBER.matcher(word).matches()) {
            throw new Mistake(field, PackFault.NO_NUMBER, word);
        }
        return new BigDecimal(word);
    }

    /** A percentage such as {@code 2.5%}, as a decimal in [0, 1]. */
    static BigDecimal percent(Words words, String field) {
        String word = words.next(field, "2.5%");
        if (word.endsWith("%")
                && NUMBER.matcher(word.substring(0, word.length() - 1)).matches()) {
            BigDecimal value = new BigDecimal(word.substring(0, word.length() - 1)).movePointLeft(PERCENT_DIGITS);
            if (value.compareTo(BigDecimal.ONE) <= 0) {
                return value;
            }
        }
        throw new Mistake(field, PackFault.NO_PERCENTAGE, word);
    }

    /** An amount above zero in the scheme's currency; underscores may group its digits. */
    static Money amount(Words words, String field) {
        String word = words.next(field, "1_000_000.00");
        try {
            if (AMOUNT.matcher(word).matches()) {
                Money amount = Money.parse(word.replace("_", ""));
                if (amount.isPositive()) {
                    return amount;
                }
            }
        } catch (IllegalArgumentException outOfRange) {
            throw new Mistake(field, PackFault.NO_AMOUNT, word);
        }
        throw new Mistake(field, PackFault.NO_AMOUNT, word);
    }

    /** A whole number between the ends, both included. */
    static int whole(Words words, String field, int from, int to) {
        String word = words.next(field, Integer.toString(from));
        if (word.matches("\\d{1,6}")) {
            int number = Integer.parseInt(word);
            if (number >= from && number <= to) {
                return number;
            }
        }
        throw new Mistake(field, PackFault.NO_WHOLE_NUMBER, word, from, to);
    }

    static LocalDate date(Words words, String field) {
        String word = words.next(field, "2026-03-31");
        try {
            LocalDate date = LocalDate.parse(word);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeParseException malformed) {
            throw new Mistake(field, PackFault.NO_DATE, word);
        }
        throw new Mistake(field, PackFault.YEAR_OUT_OF_RANGE, word);
    }

    /** A party that can bear losses. */
    static Party sharer(Words words, String field) {
        return sharer(words.oneOf(field, spelled(Party.class)), field);
    }

    /** Parties joined by plus signs, each once. */
    static List<Party> sharers(Words words, String field) {
        List<Party> parties = new ArrayList<>();
        for (String name : words.oneOf(field, spelled(Party.class)).split("\\+", -1)) {
            Party party = sharer(name, field);
            if (parties.contains(party)) {
                throw new Mistake(field, PackFault.NAMED_TWICE, party);
            }
            parties.add(party);
        }
        return parties;
    }

    private static Party sharer(String word, String field) {
        Party party = constant(word, field, Party.class, word);
        if (!party.bearsLosses()) {
            throw new Mistake(field, PackFault.BEARS_NO_LOSS, party);
        }
        return party;
    }

    /** Any party, by its key in upper case. */
    static Party party(Words words, String field) {
        String word = words.oneOf(field, spelled(Party.class));
        return constant(word, field, Party.class, word);
    }

    /** One of the constants, written in lower case with hyphens. */
    static <E extends Enum<E>> E choice(Words words, String field, Class<E> type) {
        String word = words.oneOf(field, spelled(type));
        return constant(word.replace('-', '_').toUpperCase(Locale.ROOT), field, type, word);
    }

    private static <E extends Enum<E>> E constant(String name, String field, Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Mistake(field, PackFault.UNKNOWN_WORD, word, spelled(type)));
    }

    private static <E extends Enum<E>> String spelled(Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> type == Party.class
                        ? constant.name()
                        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return String.join(", ", names);
    }
}
