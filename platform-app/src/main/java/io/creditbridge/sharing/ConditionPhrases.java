package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Conditions;
import io.creditbridge.scheme.Interval;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The conditions of a row of a scheme's table in the reader's language. */
@Component
public class ConditionPhrases {

    private final MessageSource messages;
    private final Formats formats;

    ConditionPhrases(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The conditions, such as "amount above ¥5,000,000; up to 36 months"; without any, a word for all loans. */
    public String of(Scheme scheme, Conditions when) {
        List<String> parts = new ArrayList<>();
        add(parts, "amount", when.amountFen(), fen -> formats.glance(Money.ofFen(fen)));
        add(parts, "term", when.termMonths(), Long::valueOf);
        // Ranges are open below: the first day that counts is the one after.
        add(
                parts,
                "approved",
                when.approvedEpochDay(),
                day -> formats.day(
                        LocalDate.ofEpochDay(day == when.approvedEpochDay().above() ? day + 1 : day)));
        if (!when.classes().isEmpty()) {
            parts.add(scheme.classes().stream()
                    .filter(one -> when.classes().contains(one.key()))
                    .map(one -> formats.either(one.name().chinese(), one.name().english()))
                    .collect(Collectors.joining(text("condition.or"))));
        }
        return parts.isEmpty() ? text("scheme.always") : String.join(text("condition.and"), parts);
    }

    private void add(List<String> parts, String what, Interval range, LongFunction<Object> format) {
        boolean above = range.above() != Long.MIN_VALUE;
        boolean upTo = range.upTo() != Long.MAX_VALUE;
        if (above && upTo) {
            parts.add(text("condition." + what + ".between", format.apply(range.above()), format.apply(range.upTo())));
        } else if (above) {
            parts.add(text("condition." + what + ".above", format.apply(range.above())));
        } else if (upTo) {
            parts.add(text("condition." + what + ".upTo", format.apply(range.upTo())));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
