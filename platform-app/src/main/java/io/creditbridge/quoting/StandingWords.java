package io.creditbridge.quoting;

import io.creditbridge.features.FeatureDefinition;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.quoting.FirmStanding.Known;
import io.creditbridge.scorecard.ScoreFactor;
import io.creditbridge.scorecard.ScoreOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts where a firm stands into the reader's words, with all that it can be checked by. */
@Component
class StandingWords {

    private final MessageSource messages;

    StandingWords(MessageSource messages) {
        this.messages = messages;
    }

    StandingView of(FirmStanding standing) {
        return switch (standing) {
            case FirmStanding.NoConsent none -> bare("NO_CONSENT");
            case FirmStanding.NoData none -> bare("NO_DATA");
            case Known known ->
                switch (known.outcome()) {
                    case ScoreOutcome.Scored scored ->
                        view(
                                known,
                                "SCORED",
                                scored,
                                scored.reasons().stream()
                                        .map(reason -> text(reason.messageKey()))
                                        .toList());
                    case ScoreOutcome.Referred referred ->
                        view(
                                known,
                                "REFERRED",
                                null,
                                referred.reasons().stream()
                                        .map(reason -> text(reason.messageKey(), name(reason.subject())))
                                        .toList());
                };
        };
    }

    private StandingView view(Known known, String kind, ScoreOutcome.@Nullable Scored scored, List<String> reasons) {
        CardReading reading = known.reading();
        return new StandingView(
                kind,
                scored == null ? null : scored.grade(),
                scored == null ? null : (Integer) scored.points(),
                scored == null ? null : (Double) scored.pd(),
                reasons,
                reading.outcome().modelVersion(),
                reading.features().asOf().toString(),
                known.snapshot().features().flags(),
                reading.factors().stream()
                        .map(factor -> factor(reading.features().set(), factor))
                        .toList(),
                reading.limits().stream().sorted().toList(),
                reading.outcome().inputHash(),
                known.snapshot().computedAt());
    }

    private StandingView.Factor factor(FeatureSet set, ScoreFactor factor) {
        FeatureDefinition feature = set.definitions().get(set.positionOf(factor.featureId()));
        return new StandingView.Factor(
                factor.featureId(),
                name(factor.featureId()),
                factor.value(),
                feature.unit(),
                finite(factor.above()),
                finite(factor.upTo()),
                factor.pointsLost());
    }

    private static @Nullable Double finite(double edge) {
        return Double.isFinite(edge) ? (Double) edge : null;
    }

    private static StandingView bare(String kind) {
        return new StandingView(
                kind, null, null, null, List.of(), null, null, Set.of(), List.of(), List.of(), null, null);
    }

    /** A feature or a set of features by its name. */
    private String name(String id) {
        Locale locale = LocaleContextHolder.getLocale();
        String set = Objects.requireNonNull(messages.getMessage("featureSet." + id, null, id, locale));
        return Objects.requireNonNull(messages.getMessage("feature." + id, null, set, locale));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
