package io.creditbridge.registration;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.enterprise.CreditCode;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers a firm, and changes its figures later. */
@Component
public class RegisterEnterprise {

    private final Enterprises enterprises;
    private final RegionChoices regions;
    private final Journal journal;
    private final Today today;
    private final Clock clock;

    RegisterEnterprise(Enterprises enterprises, RegionChoices regions, Journal journal, Today today, Clock clock) {
        this.enterprises = enterprises;
        this.regions = regions;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Registers a firm under the caller's organisation.
     *
     * @throws io.creditbridge.web.InvalidInput naming every field that is wrong
     */
    @Transactional
    EnterpriseId register(Actor actor, EnterpriseForm form) {
        Fields fields = new Fields();
        String code = form.creditCode() == null ? "" : form.creditCode().strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            fields.reject("creditCode", "problem.missing");
        } else if (!CreditCode.isValid(code)) {
            fields.reject("creditCode", "problem.creditCode");
        } else if (enterprises.existsByCreditCode(new CreditCode(code))) {
            fields.reject("creditCode", "problem.creditCodeTaken");
        }
        return register(actor, code, form.profile(fields, regions, today.day()));
    }

    /** Registers a firm whose figures have been checked. */
    @Transactional
    public EnterpriseId register(Actor actor, String creditCode, EnterpriseProfile profile) {
        Enterprise enterprise =
                new Enterprise(actor.organizationId(), new CreditCode(creditCode), profile, clock.instant());
        enterprises.save(enterprise);
        journal.record(actor, EnterpriseChanged.of(enterprise.id(), null, profile, clock.instant()));
        return enterprise.id();
    }

    /**
     * Changes a firm's figures.
     *
     * @throws NotFound if the firm is another organisation's
     * @throws StaleVersion if somebody changed it since the form was shown
     */
    @Transactional
    void revise(Actor actor, EnterpriseId id, EnterpriseForm form) {
        Enterprise enterprise =
                enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        EnterpriseProfile profile = form.profile(new Fields(), regions, today.day());
        StaleVersion.check(form.version() == null ? -1 : form.version(), enterprise.version());
        EnterpriseProfile before = enterprise.profile();
        enterprise.apply(profile);
        enterprises.save(enterprise);
        journal.record(actor, EnterpriseChanged.of(id, before, profile, clock.instant()));
    }
}
