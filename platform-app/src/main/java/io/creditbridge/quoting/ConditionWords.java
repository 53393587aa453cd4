package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.registration.RegionNames;
import io.creditbridge.web.Formats;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts conditions that are not met into the reader's words. */
@Component
public class ConditionWords {

    private final MessageSource messages;
    private final Formats formats;
    private final RegionNames regions;

    ConditionWords(MessageSource messages, Formats formats, RegionNames regions) {
        this.messages = messages;
        this.formats = formats;
        this.regions = regions;
    }

    /** What the firm has and what is wanted, said to its owner. */
    String obstacle(FailedRule rule) {
        return text(rule.messageKey(), rule.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object value) {
        return switch (value) {
            case Money amount -> formats.glance(amount);
            case Enum<?> one -> text(prefix(one) + one.name());
            case FailedRule.Places places -> names(places);
            case Collection<?> several ->
                several.stream().map(this::word).map(String::valueOf).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private String names(FailedRule.Places places) {
        return regions.of(places.codes()).stream()
                .map(region -> formats.either(region.nameZh(), region.nameEn()))
                .collect(Collectors.joining(formats.either("、", "; ")));
    }

    private static String prefix(Enum<?> one) {
        return switch (one.getDeclaringClass().getSimpleName()) {
            case "Industry" -> "industry.";
            case "LoanPurpose" -> "purpose.";
            default -> "collateral.";
        };
    }

    /** What is wanted alone, for those who are not to read the firm's own figures. */
    public String wanted(FailedRule rule) {
        return text("fit.rule." + rule.rule(), word(rule.required()));
    }

    private String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
