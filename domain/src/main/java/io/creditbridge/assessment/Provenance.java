package io.creditbridge.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Where a figure comes from and how long it holds.
 *
 * @param source the office that gave it, at most {@value #SOURCE_LIMIT} characters
 * @param reference the number of its document, at most {@value #REFERENCE_LIMIT} characters
 * @param assessedOn the day it was given
 * @param validUntil the last day it counts, not before {@code assessedOn}
 */
@Embeddable
public record Provenance(
        @Column(name = "source") String source,
        @Column(name = "reference") String reference,
        @Column(name = "assessed_on") LocalDate assessedOn,
        @Column(name = "valid_until") LocalDate validUntil) {

    /** Longest name of a source. */
    public static final int SOURCE_LIMIT = 100;

    /** Longest number of a document. */
    public static final int REFERENCE_LIMIT = 100;

    /** Checks the order of the days. */
    public Provenance {
        if (validUntil.isBefore(assessedOn)) {
            throw new IllegalArgumentException("over before it was given");
        }
    }
}
