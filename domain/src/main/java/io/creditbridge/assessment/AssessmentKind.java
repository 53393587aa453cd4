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
    OUTSIDE_DATA("0.30"),
    /** The title of a “little giant” (专精特新“小巨人”企业). */
    LITTLE_GIANT,
    /** The title of a specialised, refined, distinctive and new firm (专精特新中小企业). */
    SPECIALISED_NEW,
    /** Carrying a national science project. */
    NATIONAL_PROJECT,
    /** The title of a high and new technology enterprise (高新技术企业). */
    HIGH_TECH;

    private final BigDecimal haircut;

    private final boolean title;

    AssessmentKind(String haircut) {
        this.haircut = new BigDecimal(haircut);
        this.title = false;
    }

    /** A title: a firm has it or not. */
    AssessmentKind() {
        this.haircut = BigDecimal.ZERO;
        this.title = true;
    }

    /** Whether it is a title, which carries no figure; schemes of risk-sharing treat firms by it. */
    public boolean isTitle() {
        return title;
    }

    /** The part taken off, in [0, 1). */
    public BigDecimal haircut() {
        return haircut;
    }
}
