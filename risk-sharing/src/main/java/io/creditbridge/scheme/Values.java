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
        return decimal(words.next(field, "a number"), field, "write a plain number, not negative, such as 2.5");
    }

    /** A percentage such as {@code 2.5%}, as a decimal in [0, 1]. */
    static BigDecimal percent(Words words, String field) {
        String mend = "write a percentage between 0% and 100%, such as 2.5%";
        String word = words.next(field, "a percentage");
        if (!word.endsWith("%")) {
            throw new Mistake(field, "'" + word + "' is no percentage", mend);
        }
        BigDecimal value =
                decimal(word.substring(0, word.length() - 1), field, mend).movePointLeft(PERCENT_DIGITS);
        if (value.compareTo(BigDecimal.ONE) > 0) {
            throw new Mistake(field, word + " is more than the whole", mend);
        }
        return value;
    }

    private static BigDecimal decimal(String word, String field, String mend) {
        if (!NUMBER.matcher(word).matches()) {
            throw new Mistake(field, "'" + word + "' is no finite number from 0 up", mend);
        }
        return new BigDecimal(word);
    }

    /** An amount above zero in the scheme's currency; underscores may group its digits. */
    static Money amount(Words words, String field) {
        String mend = "write an amount above zero with at most two decimals, such as 1_000_000.00";
        String word = words.next(field, "an amount");
        try {
            if (AMOUNT.matcher(word).matches()) {
                Money amount = Money.parse(word.replace("_", ""));
                if (amount.isPositive()) {
                    return amount;
                }
            }
        } catch (IllegalArgumentException outOfRange) {
            throw new Mistake(field, "'" + word + "' is out of range", mend);
        }
        throw new Mistake(field, "'" + word + "' is no amount above zero", mend);
    }

    /** A whole number between the ends, both included. */
    static int whole(Words words, String field, int from, int to) {
        String word = words.next(field, "a whole number");
        if (word.matches("\\d{1,6}")) {
            int number = Integer.parseInt(word);
            if (number >= from && number <= to) {
                return number;
            }
        }
        throw new Mistake(field, "'" + word + "' is out of range", "write a whole number from " + from + " to " + to);
    }

    static LocalDate date(Words words, String field) {
        String word = words.next(field, "a date");
        try {
            LocalDate date = LocalDate.parse(word);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeParseException malformed) {
            throw new Mistake(field, "'" + word + "' is no date", "write it as 2026-03-31");
        }
        throw new Mistake(field, "'" + word + "' is not between 1900 and 2200", "write the year in full");
    }

    /** A party that can bear losses. */
    static Party sharer(Words words, String field) {
        return sharer(words.next(field, "a party"), field);
    }

    /** Parties joined by plus signs, each once. */
    static List<Party> sharers(Words words, String field) {
        List<Party> parties = new ArrayList<>();
        for (String name : words.next(field, "the limited parties").split("\\+", -1)) {
            Party party = sharer(name, field);
            if (parties.contains(party)) {
                throw new Mistake(field, party + " is named twice", "name each party once");
            }
            parties.add(party);
        }
        return parties;
    }

    private static Party sharer(String word, String field) {
        Party party = constant(word, field, Party.class, word);
        if (!party.bearsLosses()) {
            throw new Mistake(field, party + " bears no losses", "name a party that does");
        }
        return party;
    }

    /** Any party, by its key in upper case. */
    static Party party(Words words, String field) {
        String word = words.next(field, "a party");
        return constant(word, field, Party.class, word);
    }

    /** One of the constants, written in lower case with hyphens. */
    static <E extends Enum<E>> E choice(Words words, String field, Class<E> type) {
        String word = words.next(field, "one of " + spelled(type));
        return constant(word.replace('-', '_').toUpperCase(Locale.ROOT), field, type, word);
    }

    private static <E extends Enum<E>> E constant(String name, String field, Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Mistake(field, "'" + word + "' is not known", "write one of " + spelled(type)));
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
