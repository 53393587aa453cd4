package io.creditbridge.registration;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.consent.Consent;
import io.creditbridge.consent.ConsentId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes back a firm's consents, and answers whether one holds. */
@Component
public class DataConsents {

    private final Consents consents;
    private final Enterprises enterprises;
    private final Journal journal;
    private final Today today;
    private final Clock clock;

    DataConsents(Consents consents, Enterprises enterprises, Journal journal, Today today, Clock clock) {
        this.consents = consents;
        this.enterprises = enterprises;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Gives a consent; one that already holds for the same purpose is taken back, so that one day counts.
     *
     * @throws NotFound if the firm is another organisation's
     */
    @Transactional
    public ConsentId give(Actor actor, EnterpriseId enterprise, Consent.Purpose purpose, LocalDate validUntil) {
        requireOwn(actor, enterprise);
        LocalDate last = today.day().plusDays(Consent.LONGEST_DAYS - 1L);
        if (validUntil.isBefore(today.day()) || validUntil.isAfter(last)) {
            throw new InvalidInput("validUntil", "problem.day", today.day().toString(), last.toString());
        }
        holding(enterprise).stream()
                .filter(earlier -> earlier.purpose() == purpose)
                .forEach(earlier -> revoke(actor, earlier));
        Consent consent = new Consent(enterprise, purpose, validUntil, clock.instant());
        consents.save(consent);
        journal.record(actor, new ConsentChanged(consent, null, "GIVEN", clock.instant()));
        return consent.id();
    }

    /**
     * Takes a consent back.
     *
     * @throws NotFound if the firm or the consent is another organisation's
     */
    @Transactional
    public void revoke(Actor actor, EnterpriseId enterprise, ConsentId id) {
        requireOwn(actor, enterprise);
        Consent consent = consents.findByIdAndEnterpriseId(id, enterprise).orElseThrow(() -> new NotFound(id));
        if (consent.revokedAt() == null) {
            revoke(actor, consent);
        }
    }

    private void revoke(Actor actor, Consent consent) {
        consent.revoke(clock.instant());
        consents.save(consent);
        journal.record(actor, new ConsentChanged(consent, "GIVEN", "REVOKED", clock.instant()));
    }

    /** Whether a firm's data may be used for a purpose today. */
    @Transactional(readOnly = true)
    public boolean allow(EnterpriseId enterprise, Consent.Purpose purpose) {
        return consents.existsByEnterpriseIdAndPurposeAndRevokedAtIsNullAndValidUntilGreaterThanEqual(
                enterprise, purpose, today.day());
    }

    /** The consents of an own firm that hold today, at most one a purpose. */
    @Transactional(readOnly = true)
    public List<Consent> holding(Actor actor, EnterpriseId enterprise) {
        requireOwn(actor, enterprise);
        return holding(enterprise);
    }

    private List<Consent> holding(EnterpriseId enterprise) {
        return consents.findByEnterpriseIdAndRevokedAtIsNullAndValidUntilGreaterThanEqual(enterprise, today.day());
    }

    /**
     * Checks that a firm is the reader's own.
     *
     * @throws NotFound if it is another organisation's
     */
    void requireOwn(Actor actor, EnterpriseId enterprise) {
        if (enterprises.findByIdAndOwnerId(enterprise, actor.organizationId()).isEmpty()) {
            throw new NotFound(enterprise);
        }
    }
}
