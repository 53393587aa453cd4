package io.creditbridge.loan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a loan.
 *
 * @param value the identifier itself
 */
@Embeddable
public record LoanId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static LoanId random() {
        return new LoanId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static LoanId of(String text) {
        return new LoanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
