package io.creditbridge.recommendation;

/** The five standards of the first look (金发〔2024〕32号). */
public enum Standard {
    /** ① 合规持续经营. */
    LAWFUL_OPERATION,
    /** ② 固定经营场所. */
    FIXED_PREMISES,
    /** ③ 真实融资需求. */
    REAL_NEED,
    /** ④ 信用状况良好. */
    GOOD_CREDIT,
    /** ⑤ 贷款用途依法合规. */
    LAWFUL_USE
}
