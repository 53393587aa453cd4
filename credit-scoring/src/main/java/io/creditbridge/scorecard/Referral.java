package io.creditbridge.scorecard;

import java.util.Locale;
import java.util.Objects;

/**
 * Why a firm was not scored and goes to a person instead.
 *
 * @param kind the reason
 * @param subject the feature it is about, or the version expected
 */
public record Referral(Kind kind, String subject) {

    /** The reasons for which no score is given. */
    public enum Kind {
        /** A feature the card needs has no value. */
        MISSING_FEATURE,
        /** The history is too short, or has too little trade in it. */
        TOO_LITTLE_HISTORY,
        /** The latest trade is too old. */
        STALE_DATA,
        /** The vector belongs to another set of features. */
        OTHER_FEATURE_SET,
        /** Nothing of the kind that the card reads was ever supplied. */
        NO_SOURCE
    }

    /** Checks that nothing is null. */
    public Referral {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
    }

    /** The key of its text, which names the subject as {@code {0}}. */
    public String messageKey() {
        return "referral." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
