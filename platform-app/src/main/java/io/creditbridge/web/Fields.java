package io.creditbridge.web;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values out of what a person or a machine wrote, collecting everything that is wrong before it says so.
 *
 * <p>A form and a JSON body go through the same reading, so both get the same messages. Each method answers the value,
 * or a harmless one when it noted a problem; {@link #check()} then refuses the lot.
 */
public final class Fields {

    private static final int FURTHEST_YEARS = 100;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Notes a problem found elsewhere; the same one is told once. */
    public void reject(String field, String messageKey, Object... arguments) {
        FieldProblem problem = FieldProblem.of(field, messageKey, arguments);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean fine() {
        return problems.isEmpty();
    }

    /**
     * Refuses the input if anything is wrong.
     *
     * @throws InvalidInput naming every problem noted
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** A text of so many characters, blanks around it dropped; control characters are refused. */
    public String text(String field, @Nullable String value, int least, int most) {
        String text = value == null ? "" : value.strip().replace("\r\n", "\n");
        if (text.isEmpty() && least > 0) {
            reject(field, "problem.missing");
        } else if (text.length() < least || text.length() > most) {
            reject(field, "problem.length", least, most);
        } else if (!isPlain(text)) {
            reject(field, "problem.control");
        }
        return text;
    }

    /** Whether a text holds no control characters but breaks of lines and tabs; the database takes no others. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    /** A whole number within a range. */
    public int wholeNumber(String field, @Nullable String value, int least, int most) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            reject(field, "problem.missing");
            return least;
        }
        try {
            int number = Integer.parseInt(text.replace(",", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below with the range, like a number beyond it.
        }
        reject(field, "problem.wholeNumber", least, most);
        return least;
    }

    /** An amount in yuan with at most two decimals, within a range; grouping commas are understood. */
    public Money money(String field, @Nullable String value, Money least, Money most) {
        String text = value == null ? "" : value.strip().replace(",", "").replace("，", "");
        if (text.isEmpty()) {
            reject(field, "problem.missing");
            return least;
        }
        try {
            Money amount = Money.parse(text);
            if (amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0) {
                return amount;
            }
        } catch (IllegalArgumentException notAnAmount) {
            // Reported below with the range, like an amount beyond it.
        }
        reject(field, "problem.money", least.toYuan(), most.toYuan());
        return least;
    }

    /** A decimal number within a range, with at most so many decimals. */
    public BigDecimal decimal(String field, @Nullable String value, BigDecimal least, BigDecimal most, int scale) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            reject(field, "problem.missing");
            return least;
        }
        if (text.length() <= 20 && text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            BigDecimal number = new BigDecimal(text);
            boolean within = number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
            if (within && number.stripTrailingZeros().scale() <= scale) {
                return number;
            }
        }
        reject(field, "problem.decimal", least, most, scale);
        return least;
    }

    /** A yearly rate written in percent, answered as a decimal: {@code 3.85} is 0.0385. */
    public BigDecimal percent(String field, @Nullable String value, BigDecimal leastPercent, BigDecimal mostPercent) {
        return decimal(field, value, leastPercent, mostPercent, 4).movePointLeft(2);
    }

    /** A day between two days. */
    public LocalDate day(String field, @Nullable String value, LocalDate first, LocalDate last) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            reject(field, "problem.missing");
            return first;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // Reported below with the range, like a day beyond it.
        }
        reject(field, "problem.day", first.toString(), last.toString());
        return first;
    }

    /** The earliest day any form accepts. */
    public static LocalDate earliest(LocalDate today) {
        return today.minusYears(FURTHEST_YEARS);
    }

    /** One of an enum's names. */
    public <E extends Enum<E>> E choice(String field, @Nullable String value, Class<E> type) {
        E[] all = type.getEnumConstants();
        if (value == null || value.isBlank()) {
            reject(field, "problem.choose");
            return all[0];
        }
        for (E one : all) {
            if (one.name().equals(value.strip())) {
                return one;
            }
        }
        reject(field, "problem.choose");
        return all[0];
    }

    /** Any of an enum's names, at least so many. */
    public <E extends Enum<E>> Set<E> choices(String field, @Nullable List<String> values, Class<E> type, int least) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : values == null ? List.<String>of() : values) {
            int before = problems.size();
            E one = choice(field, value, type);
            if (problems.size() == before) {
                chosen.add(one);
            }
        }
        if (chosen.size() < least
                && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            reject(field, "problem.chooseSome", least);
        }
        return chosen;
    }
}
