package io.creditbridge.product;

/**
 * What a product tells people.
 *
 * @param nameZh the name in Chinese
 * @param nameEn the name in English
 * @param summaryZh one sentence in Chinese
 * @param summaryEn one sentence in English
 * @param decisionDays working days to a decision as the bank promises, 0 (the same day) to 30
 */
public record ProductWords(String nameZh, String nameEn, String summaryZh, String summaryEn, int decisionDays) {

    /** Checks the range of the promise. */
    public ProductWords {
        if (decisionDays < 0 || decisionDays > 30) {
            throw new IllegalArgumentException("decision days out of range: " + decisionDays);
        }
    }
}
