package io.creditbridge.training;

/** Why a column of a training file is left out unless the analyst puts it back. */
public enum ColumnConcern {
    /** It names a case or a person: different in almost every row, or called so. */
    IDENTIFIER,
    /** It has one value only. */
    CONSTANT,
    /** It is almost always missing. */
    ALMOST_EMPTY,
    /** It is a day, which says when a case happened and not how good it was. */
    DAY,
    /** Gender, age, origin: not to be decided by. */
    SENSITIVE,
    /** Its name says that it was written after the outcome. */
    AFTER_THE_OUTCOME,
    /** It is filled for one outcome and empty for the other. */
    FILLED_FOR_ONE_OUTCOME,
    /** It alone parts goods from bads almost perfectly. */
    TOO_GOOD_ALONE,
    /** Whether its number is a round one gives the outcome away: it was overwritten when the outcome was known. */
    ROUNDNESS_TELLS_THE_OUTCOME,
    /** It follows from a column that is left out. */
    FOLLOWS_FROM_A_LEAK,
    /** One of its values belongs to a time and says when a case happened. */
    MARK_OF_THE_TIME;

    /** Whether it suspects that the column knows the outcome. */
    public boolean isLeak() {
        return switch (this) {
            case AFTER_THE_OUTCOME,
                    FILLED_FOR_ONE_OUTCOME,
                    TOO_GOOD_ALONE,
                    ROUNDNESS_TELLS_THE_OUTCOME,
                    FOLLOWS_FROM_A_LEAK -> true;
            case IDENTIFIER, CONSTANT, ALMOST_EMPTY, DAY, SENSITIVE, MARK_OF_THE_TIME -> false;
        };
    }
}
