package io.creditbridge.enterprise;

/** The statutory size of a firm (工信部联企业〔2011〕300号). */
public enum SizeClass {
    /** 微型. */
    MICRO,
    /** 小型. */
    SMALL,
    /** 中型. */
    MEDIUM,
    /** 大型. */
    LARGE
}
