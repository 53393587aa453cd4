package io.creditbridge.features;

/** Something odd about a firm's data that a person should look at before believing any number made from it. */
public enum DataFlag {
    /** There are transactions later than the day of the score; they were left out. */
    TRADES_AFTER_THE_DAY,
    /** Returns exceed sales over the whole history. */
    RETURNS_EXCEED_SALES,
    /** More than one accepted row in a hundred has an odd amount or tax. */
    MANY_ODD_ROWS,
    /** One month holds more than 80 % of all sales of at least six months. */
    ONE_MONTH_DOMINATES,
    /** The last twelve months' sales are more than twenty times, or less than a twentieth of, those before. */
    SALES_JUMPED,
    /** More than half of the last year's sales went to firms that also sold to this firm. */
    SALES_TO_OWN_SUPPLIERS,
    /** More than three rows in ten were cancelled. */
    MANY_VOIDS,
    /** More than a fifth of what was sold in the last twelve months came back. */
    MANY_RETURNS,
    /** There is trade of more than a month before the firm was established. */
    TRADE_BEFORE_ESTABLISHMENT,
    /** The last twelve months' sales are more than ten times the yearly revenue that the firm states. */
    SALES_ABOVE_STATED_REVENUE
}
