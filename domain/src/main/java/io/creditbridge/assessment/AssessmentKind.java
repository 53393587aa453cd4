package io.creditbridge.assessment;

import java.math.BigDecimal;

/** What kind of word another office gives about a firm, and how much of its figure is taken off before it counts. */
public enum AssessmentKind {
    /** A district's innovation points (创新积分), 0 to 100: an official figure, taken as it is. */
    INNOVATION_POINTS("0"),
    /** The score of a third-party credit assessor, 0 to 100. */
    CREDIT_ASSESSMENT("0.10"),
    /** An association's endorsement (协会增信), 0 to 100. */
    ASSOCIATION_ENDORSEMENT("0.20"),
    /** Weather or other outside data on the season, 0 to 100. */
    OUTSIDE_DATA("0.30");

    private final BigDecimal haircut;

    AssessmentKind(String haircut) {
        this.haircut = new BigDecimal(haircut);
    }

    /** The part taken off, in [0, 1). */
    public BigDecimal haircut() {
        return haircut;
    }
}
