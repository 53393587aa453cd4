package io.creditbridge.connection;

import io.creditbridge.enterprise.EnterpriseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * Two different firms, in the order of their identifiers as text.
 *
 * @param first one of them
 * @param second the other
 */
@Embeddable
public record ConnectedFirms(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "first_id"))
        EnterpriseId first,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "second_id"))
        EnterpriseId second) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the first is not before the second
     */
    public ConnectedFirms {
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException("not two firms in order: " + first + ", " + second);
        }
    }

    /**
     * Two firms in whatever order.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public static ConnectedFirms of(EnterpriseId one, EnterpriseId other) {
        return one.toString().compareTo(other.toString()) < 0
                ? new ConnectedFirms(one, other)
                : new ConnectedFirms(other, one);
    }

    /** The firm that is not the one given. */
    public EnterpriseId beside(EnterpriseId one) {
        return one.equals(first) ? second : first;
    }
}
