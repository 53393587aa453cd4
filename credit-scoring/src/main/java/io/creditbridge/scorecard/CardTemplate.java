package io.creditbridge.scorecard;

import java.util.List;
import java.util.Objects;

/**
 * What a trained card is given besides its figures.
 *
 * @param version its name
 * @param scale points from logits
 * @param grades the grades, best first
 * @param requirements what a history must hold before it is scored
 */
public record CardTemplate(String version, PointScale scale, List<Grade> grades, List<Requirement> requirements) {

    /** Copies the lists. */
    public CardTemplate {
        Objects.requireNonNull(version);
        Objects.requireNonNull(scale);
        grades = List.copyOf(grades);
        requirements = List.copyOf(requirements);
    }

    /** The usual scale and grades, for features of trade: half a year of history, sales in three months, fresh data. */
    public static CardTemplate forTrade(String version) {
        return new CardTemplate(
                version,
                PointScale.STANDARD,
                Grade.STANDARD,
                List.of(
                        new Requirement(
                                "history_months", Requirement.Bound.AT_LEAST, 6, Referral.Kind.TOO_LITTLE_HISTORY),
                        new Requirement(
                                "sales_months_12m", Requirement.Bound.AT_LEAST, 3, Referral.Kind.TOO_LITTLE_HISTORY),
                        new Requirement("days_since_sale", Requirement.Bound.AT_MOST, 180, Referral.Kind.STALE_DATA)));
    }

    /** The usual scale and grades, for features of a bank account: bookings of at least three months. */
    public static CardTemplate forAccounts(String version) {
        return new CardTemplate(
                version,
                PointScale.STANDARD,
                Grade.STANDARD,
                List.of(new Requirement(
                        "account_months", Requirement.Bound.AT_LEAST, 3, Referral.Kind.TOO_LITTLE_HISTORY)));
    }

    /** The usual scale and grades, for orders on platforms: half a year of them, in three months, fresh data. */
    public static CardTemplate forPlatforms(String version) {
        return new CardTemplate(
                version,
                PointScale.STANDARD,
                Grade.STANDARD,
                List.of(
                        new Requirement(
                                "platform_history_months",
                                Requirement.Bound.AT_LEAST,
                                6,
                                Referral.Kind.TOO_LITTLE_HISTORY),
                        new Requirement(
                                "platform_months_12m", Requirement.Bound.AT_LEAST, 3, Referral.Kind.TOO_LITTLE_HISTORY),
                        new Requirement(
                                "platform_days_since_order",
                                Requirement.Bound.AT_MOST,
                                180,
                                Referral.Kind.STALE_DATA)));
    }

    /** The usual scale and grades without any requirement, for features of any kind. */
    public static CardTemplate plain(String version) {
        return new CardTemplate(version, PointScale.STANDARD, Grade.STANDARD, List.of());
    }
}
