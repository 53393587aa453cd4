package io.creditbridge.product;

import java.time.DayOfWeek;
import java.time.LocalDate;

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

    /** The day of the decision if all is handed in on a day: Monday to Friday count, public holidays are not known. */
    public LocalDate decidedBy(LocalDate handedIn) {
        LocalDate day = handedIn;
        for (int left = decisionDays; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                left--;
            }
        }
        return day;
    }
}
