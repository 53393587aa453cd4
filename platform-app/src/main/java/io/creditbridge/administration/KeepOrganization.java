package io.creditbridge.administration;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.LenderKind;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.registration.RegionChoices;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an organisation; changes its names, a work team's region, or a licence that nobody lent under yet. */
@Component
class KeepOrganization {

    private final Organizations organizations;
    private final RegionChoices regions;
    private final OrganizationReading reading;
    private final Journal journal;
    private final Today today;

    KeepOrganization(
            Organizations organizations,
            RegionChoices regions,
            OrganizationReading reading,
            Journal journal,
            Today today) {
        this.organizations = organizations;
        this.regions = regions;
        this.reading = reading;
        this.journal = journal;
        this.today = today;
    }

    /** Opens one; it has no people yet. */
    @Transactional
    OrganizationId open(Actor actor, OrganizationForm form) {
        Fields fields = new Fields();
        OrganizationKind kind = form.readKind(fields);
        String zh = form.readNameZh(fields);
        String en = form.readNameEn(fields);
        String region = region(fields, form, kind, null);
        LenderKind lender = form.readLender(fields, kind);
        fields.check();
        Organization organization = organizations.save(
                new Organization(kind, zh, en, new Organization.Standing(region, lender), today.now()));
        journal.record(actor, organization.opening());
        return organization.id();
    }

    /**
     * Changes one.
     *
     * @throws StaleVersion if somebody changed it since the form was shown
     */
    @Transactional
    void change(Actor actor, OrganizationId id, OrganizationForm form) {
        Organization organization = organizations.findById(id).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(form.readVersion(), organization.version());
        Fields fields = new Fields();
        String zh = form.readNameZh(fields);
        String en = form.readNameEn(fields);
        String region = region(fields, form, organization.kind(), id);
        LenderKind lender = lender(fields, form, organization);
        fields.check();
        journal.record(actor, organization.change(zh, en, region, today.now()));
        if (lender != null && lender != organization.lender()) {
            journal.record(actor, organization.license(lender, today.now()));
        }
    }

    /** The licence as it shall be; it can be set right until the first account is proposed. */
    private @Nullable LenderKind lender(Fields fields, OrganizationForm form, Organization organization) {
        if (form.lender() == null) {
            return organization.lender();
        }
        LenderKind asked = form.readLender(fields, organization.kind());
        if (asked != organization.lender() && reading.one(organization.id()).isSettled()) {
            fields.reject("lender", "problem.lenderSettled");
        }
        return asked;
    }

    private @Nullable String region(
            Fields fields, OrganizationForm form, OrganizationKind kind, @Nullable OrganizationId own) {
        if (kind != OrganizationKind.WORK_TEAM) {
            if (form.regionCode() != null && !form.regionCode().isBlank()) {
                fields.reject("regionCode", "problem.regionOnlyOfTeams");
            }
            return null;
        }
        String code = regions.read(fields, "regionCode", form.regionCode(), form.regionPick());
        if (!code.isEmpty() && reading.hasOtherTeam(code, own)) {
            fields.reject("regionCode", "problem.teamTaken");
        }
        return code;
    }
}
