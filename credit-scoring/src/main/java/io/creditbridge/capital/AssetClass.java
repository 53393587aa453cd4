package io.creditbridge.capital;

/** The regulatory class of a loan. */
public enum AssetClass {
    /** A firm. */
    CORPORATE,
    /** A small or medium firm, by turnover. */
    SME_CORPORATE,
    /** A micro firm or person treated as retail. */
    RETAIL_OTHER,
    /** A loan secured by the borrower's home. */
    RESIDENTIAL_MORTGAGE
}
