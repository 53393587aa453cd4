package io.creditbridge.consent;

import io.creditbridge.enterprise.EnterpriseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A firm's permission to use its data for one purpose until a day; revocable at any time. */
@Entity
public final class Consent {

    /** Longest time a consent may run, in days. */
    public static final int LONGEST_DAYS = 731;

    /** What the data may be used for. */
    public enum Purpose {
        /** Scoring and indicative prices on the platform. */
        SCORING,
        /** Being seen by the banks and the work team the firm applies to. */
        SHARING_WITH_CHOSEN_BANKS
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConsentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "enterprise_id"))
    private EnterpriseId enterpriseId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant givenAt;
    private LocalDate validUntil;
    private @Nullable Instant revokedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Consent() {}

    /**
     * A consent given now.
     *
     * @throws IllegalArgumentException if it ends in the past or runs longer than {@link #LONGEST_DAYS}
     */
    public Consent(EnterpriseId enterpriseId, Purpose purpose, LocalDate validUntil, Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (validUntil.isBefore(today) || validUntil.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new IllegalArgumentException("a consent ends within two years: " + validUntil);
        }
        this.id = ConsentId.random();
        this.enterpriseId = enterpriseId;
        this.purpose = purpose;
        this.givenAt = now;
        this.validUntil = validUntil;
    }

    /** Takes it back; a second time changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(validUntil);
    }

    /** The identity. */
    public ConsentId id() {
        return id;
    }

    /** The firm. */
    public EnterpriseId enterpriseId() {
        return enterpriseId;
    }

    /** What for. */
    public Purpose purpose() {
        return purpose;
    }

    /** When it was given. */
    public Instant givenAt() {
        return givenAt;
    }

    /** Its last day. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** When it was taken back, or null. */
    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
