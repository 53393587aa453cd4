package io.creditbridge.proposal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a proposal.
 *
 * @param value the identifier itself
 */
@Embeddable
public record ProposalId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
