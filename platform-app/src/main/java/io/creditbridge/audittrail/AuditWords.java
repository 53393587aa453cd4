package io.creditbridge.audittrail;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the trail's rows say in the reader's language, with the words of the pages on which it was done; a code that has
 * none stays as it is. Templates reach it as {@code @auditWords}.
 */
@Component
public class AuditWords {

    /** The beginning of the keys of a kind's states. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("APPLICATION", "application."),
            Map.entry("PROPOSAL", "proposal."),
            Map.entry("CASE", "case."),
            Map.entry("LOAN", "loan."),
            Map.entry("GUARANTEE", "guarantee."),
            Map.entry("CLAIM", "claim."),
            Map.entry("PRODUCT", "product."),
            Map.entry("CONNECTION", "connection."),
            Map.entry("ASSESSMENT", "assessment."),
            Map.entry("ACCOUNT_CHANGE", "accountChange."),
            Map.entry("FACILITY_CHANGE", "pack."),
            Map.entry("POLICY_FIGURE", "pack."),
            Map.entry("RULE_PACK", "pack."));

    /** The state that a text begins with, and what else it says. */
    private static final Pattern STATE_FIRST = Pattern.compile("([A-Z][A-Z_]+)(?=$|[: ])(.*)", Pattern.DOTALL);

    /** What was changed of an account or a facility, and where that change stands. */
    private static final Pattern CHANGE = Pattern.compile("(ACCOUNT|FACILITY)_([A-Z_]+)_([A-Z]+)");

    private final MessageSource messages;

    AuditWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What was done, or the code of it. */
    public String action(String kind, String action) {
        return text("timeline." + action)
                .or(() -> text("audit.action." + action))
                .or(() -> change(kind, action))
                .or(() -> action.startsWith(kind + "_")
                        ? state(kind, action.substring(kind.length() + 1))
                        : Optional.empty())
                .orElse(action);
    }

    /** What a record said: its state in words where it begins with one. */
    public String said(String kind, @Nullable String said) {
        if (said == null || said.isEmpty()) {
            return "–";
        }
        Matcher parts = STATE_FIRST.matcher(said);
        return parts.matches()
                ? state(kind, parts.group(1)).map(word -> word + parts.group(2)).orElse(said)
                : said;
    }

    private Optional<String> change(String kind, String action) {
        Matcher parts = CHANGE.matcher(action);
        if (!kind.endsWith("_CHANGE") || !parts.matches()) {
            return Optional.empty();
        }
        return text((kind.startsWith("ACCOUNT") ? "accountChange." : "facilityChange.") + parts.group(2))
                .flatMap(what -> state(kind, parts.group(3)).map(state -> what + " · " + state));
    }

    private Optional<String> state(String kind, String state) {
        return text(STATES.getOrDefault(kind, "audit.state.") + state).or(() -> text("audit.state." + state));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
    }
}
