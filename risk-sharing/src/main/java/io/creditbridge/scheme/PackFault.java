package io.creditbridge.scheme;

/**
 * What can be wrong with a line of a rule pack.
 *
 * <p>The words for it belong to whoever shows it, in the reader's language. Each names its arguments in order; they are
 * words, numbers and statements of the pack language itself, the same in every language.
 */
public enum PackFault {
    /** A quotation mark is left open. */
    OPEN_QUOTATION(0),
    /** The line ends too early: the words of which one must follow. */
    ENDS_BEFORE_WORD(1),
    /** The line ends too early: an example of what must follow. */
    ENDS_BEFORE_VALUE(1),
    /** Another word was due: the word found, the word due. */
    WRONG_WORD(2),
    /** No text in quotation marks, or a blank one: the word found. */
    NO_TEXT(1),
    /** Something follows where the line should end: the first word of it. */
    LEFT_OVER(1),
    /** None of the words that may stand here: the word found, the words known. */
    UNKNOWN_WORD(2),
    /** No plain decimal number from 0 up: the word found. */
    NO_NUMBER(1),
    /** No percentage from 0% to 100%: the word found. */
    NO_PERCENTAGE(1),
    /** No amount above zero that an amount can hold: the word found. */
    NO_AMOUNT(1),
    /** No whole number in range: the word found, the least, the most. */
    NO_WHOLE_NUMBER(3),
    /** No date: the word found. */
    NO_DATE(1),
    /** A date outside 1900 to 2200: the word found. */
    YEAR_OUT_OF_RANGE(1),
    /** No currency code: the word found. */
    NO_CURRENCY(1),
    /** No key of lower-case words joined by hyphens: the word found, an example. */
    NO_KEY(2),
    /** No label of letters, digits, dots and hyphens: the word found, an example. */
    NO_LABEL(2),
    /** No key of capitals, digits and underscores: the word found, an example. */
    NO_CLASS_KEY(2),
    /** The party bears no losses: the party. */
    BEARS_NO_LOSS(1),
    /** The statement may stand once only: the line on which it stands already. */
    STANDS_TWICE(1),
    /** Something is named twice: its key. */
    NAMED_TWICE(1),
    /** A condition without a range: the words of which one or both are needed. */
    NO_RANGE(1),
    /** A range that holds nothing. */
    EMPTY_RANGE(0),
    /** The last day lies before the first: the last day, the first. */
    ENDS_BEFORE_IT_BEGINS(2),
    /** Something is used that no line above declares: its key, the beginning of the line that would. */
    NOT_DECLARED(2),
    /** The condition names no class. */
    NO_CLASS_NAMED(0),
    /** A fee's payer is its payee: the party. */
    PAYS_ITSELF(1),
    /** A rate takes the whole base. */
    WHOLE_BASE(0),
    /** One row has too many rates: the most. */
    TOO_MANY_RATES(1),
    /** The slices of a rate do not rise: the amount found, the one before. */
    NOT_RISING(2),
    /** The payers leave the bank out. */
    BANK_MISSING(0),
    /** Shares that do not sum to the whole: their sum. */
    SUM_NOT_WHOLE(1),
    /** The party is no payer: the party. */
    NO_PAYER(1),
    /** A bound that holds no share. */
    EMPTY_BOUND(0),
    /** A limit without an overflow payer. */
    NO_OVERFLOW(0),
    /** A limit's overflow payer is limited by it: the party. */
    OVERFLOW_LIMITED(1),
    /** A rate or multiple of nothing. */
    ZERO(0),
    /** The pack is too long: its length in characters, the most. */
    TOO_LONG(2),
    /** A statement is missing: the beginning of the line to add. */
    MISSING(1),
    /** A fee without rates: the beginning of the line to add. */
    NO_RATE(1),
    /** A share outside a bound: the party, the line of the bound. */
    BREAKS_BOUND(2),
    /** Overflow runs in a circle. */
    OVERFLOW_CIRCLE(0),
    /** A limit counts net and its overflow payer has one that counts gross: the payer. */
    COUNTS_APART(1),
    /** Two limits that recoveries reopen send one party's excess on to different payers: the earlier one's. */
    SENT_APART(1),
    /** A limit to a pool's balance limits others: the parties. */
    LIMITS_OTHERS(1),
    /** A multiple of a pool without a size. */
    POOL_WITHOUT_SIZE(0),
    /** A payer that never pays: the party. */
    NEVER_PAYS(1),
    /** Losses are paid first, and nothing says who is given back. */
    RECOVERIES_MISSING(0),
    /** Recoveries are taken off before the claim, so nobody is given back. */
    RECOVERIES_WITHOUT_USE(0),
    /** A table with too many rows: how many, the most. */
    TOO_MANY_ROWS(2),
    /** A table leaves loans out: conditions of such a loan. */
    GAP(1),
    /** A table leaves out the loans beyond every end it names. */
    GAP_AT_THE_END(0),
    /** Two rows of a table cover one loan: the line of the other row, conditions of such a loan. */
    OVERLAP(2),
    /** Two rows of a table cover the loans beyond every end: the line of the other row. */
    OVERLAP_AT_THE_END(1);

    private final int arguments;

    PackFault(int arguments) {
        this.arguments = arguments;
    }

    /** How many arguments it names. */
    public int arguments() {
        return arguments;
    }
}
