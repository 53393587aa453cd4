package io.creditbridge.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * The answer to one standard, with its evidence.
 *
 * @param standard which standard
 * @param met whether the firm meets it
 * @param evidence what was seen: a paper's number, a register's extract, what the visit showed; 4 to 1,000 characters
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) @Column(name = "standard")
        Standard standard,

        @Column(name = "met") boolean met,
        @Column(name = "evidence") String evidence) {

    /** Shortest evidence in characters: a bare tick is none. */
    public static final int EVIDENCE_AT_LEAST = 4;

    /** Longest evidence in characters. */
    public static final int EVIDENCE_LIMIT = 1_000;

    /** Checks the length of the evidence. */
    public Finding {
        Objects.requireNonNull(standard);
        if (evidence.strip().length() < EVIDENCE_AT_LEAST || evidence.length() > EVIDENCE_LIMIT) {
            throw new IllegalArgumentException("evidence must have 4 to 1,000 characters");
        }
    }
}
