package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one amount, number, day, text or choice from JSON, within the range that its record's component states. */
final class ScalarReader {

    private static final int MOST_TEXT = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private ScalarReader() {}

    /** Where problems go. */
    interface Problems {
        void reject(String field, String messageKey, Object... arguments);
    }

    static boolean reads(Class<?> type) {
        return type == Money.class;
    }

    static @Nullable Object read(
            String path, JsonNode node, Class<?> type, RecordComponent component, Problems problems) {
        if (type == Money.class) {
            return money(path, node, component, problems);
        }
        if (type == double.class || type == Double.class) {
            return decimal(path, node, component, problems);
        }
        if (type == int.class || type == Integer.class) {
            return wholeNumber(path, node, component, problems);
        }
        if (type == LocalDate.class) {
            return day(path, node, problems);
        }
        if (type == String.class) {
            return text(path, node, problems);
        }
        return choice(path, node, type, problems);
    }

    private static @Nullable Money money(String path, JsonNode node, RecordComponent component, Problems problems) {
        try {
            if (node.isString()) {
                Money amount = Money.parse(node.stringValue());
                return within(path, amount.toYuan(), component, problems) ? amount : null;
            }
        } catch (IllegalArgumentException notAnAmount) {
            // Reported below, like an amount that is no text.
        }
        problems.reject(path, "calculate.wrong.money");
        return null;
    }

    private static @Nullable Double decimal(String path, JsonNode node, RecordComponent component, Problems problems) {
        double number = node.isNumber() ? node.doubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            problems.reject(path, "calculate.wrong.number");
            return null;
        }
        return within(path, BigDecimal.valueOf(number), component, problems) ? (Double) number : null;
    }

    private static @Nullable Integer wholeNumber(
            String path, JsonNode node, RecordComponent component, Problems problems) {
        if (!node.isIntegralNumber()) {
            problems.reject(path, "calculate.wrong.wholeNumber");
            return null;
        }
        boolean fits = within(path, new BigDecimal(node.bigIntegerValue()), component, problems);
        return fits && node.canConvertToInt() ? (Integer) node.intValue() : null;
    }

    private static boolean within(String path, BigDecimal value, RecordComponent component, Problems problems) {
        DecimalMin least = component.getAccessor().getAnnotation(DecimalMin.class);
        DecimalMax most = component.getAccessor().getAnnotation(DecimalMax.class);
        if (least != null) {
            int order = value.compareTo(new BigDecimal(least.value()));
            if (order < 0 || (order == 0 && !least.inclusive())) {
                problems.reject(
                        path,
                        least.inclusive() ? "calculate.wrong.TOO_SMALL" : "calculate.wrong.notAbove",
                        Refusals.written(least.value()));
                return false;
            }
        }
        if (most != null) {
            int order = value.compareTo(new BigDecimal(most.value()));
            if (order > 0 || (order == 0 && !most.inclusive())) {
                problems.reject(
                        path,
                        most.inclusive() ? "calculate.wrong.TOO_LARGE" : "calculate.wrong.notBelow",
                        Refusals.written(most.value()));
                return false;
            }
        }
        return true;
    }

    private static @Nullable LocalDate day(String path, JsonNode node, Problems problems) {
        try {
            if (node.isString() && node.stringValue().length() == 10) {
                LocalDate day = LocalDate.parse(node.stringValue());
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            }
        } catch (DateTimeException notADay) {
            // Reported below, like a day beyond the range.
        }
        problems.reject(path, "calculate.wrong.day");
        return null;
    }

    private static @Nullable String text(String path, JsonNode node, Problems problems) {
        if (!node.isString()) {
            problems.reject(path, "calculate.wrong.text");
            return null;
        }
        String text = node.stringValue().strip();
        if (text.isEmpty()) {
            problems.reject(path, "problem.missing");
        } else if (text.length() > MOST_TEXT) {
            problems.reject(path, "problem.length", 1, MOST_TEXT);
        } else if (text.codePoints().anyMatch(Character::isISOControl)) {
            problems.reject(path, "problem.control");
        } else {
            return text;
        }
        return null;
    }

    private static @Nullable Object choice(String path, JsonNode node, Class<?> type, Problems problems) {
        Object[] all = type.getEnumConstants();
        if (node.isString()) {
            for (Object one : all) {
                if (((Enum<?>) one).name().equals(node.stringValue())) {
                    return one;
                }
            }
        }
        problems.reject(
                path,
                "calculate.wrong.choice",
                Arrays.stream(all).map(one -> ((Enum<?>) one).name()).collect(Collectors.joining(", ")));
        return null;
    }
}
