package io.creditbridge.sharing;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.guarantee.FacilityEnrolled;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator enrols an organisation as one party of one scheme; its own people then set the terms. */
@Component
public class EnrolFacility {

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final SchemeSource schemes;
    private final Journal journal;
    private final Today today;

    EnrolFacility(JdbcClient jdbc, Organizations organizations, SchemeSource schemes, Journal journal, Today today) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.schemes = schemes;
        this.journal = journal;
        this.today = today;
    }

    /** What the operator chooses, as typed. */
    public record Enrolment(
            @Nullable String sharerId,
            @Nullable String schemeId,
            @Nullable String party) {}

    /**
     * Enrols.
     *
     * @throws InvalidInput if the organisation is no risk sharer, the scheme has no such payer, or the party is taken
     */
    @Transactional
    public FacilityId enrol(Actor actor, Enrolment typed) {
        if (!actor.is(Role.OPERATOR)) {
            throw new AccessDeniedException("needs " + Role.OPERATOR);
        }
        Fields fields = new Fields();
        Organization sharer = sharer(fields, typed.sharerId());
        Party party = fields.choice("party", typed.party(), Party.class);
        String schemeId = typed.schemeId() == null ? "" : typed.schemeId().strip();
        List<Scheme> versions = schemes.current().versionsOf(schemeId);
        if (versions.isEmpty()) {
            fields.reject("schemeId", "problem.choose");
        } else if (fields.fine()
                && (party == Party.BANK || !versions.getLast().parties().contains(party))) {
            fields.reject("party", "problem.facility.party");
        }
        fields.check();
        FacilityId id = FacilityId.random();
        boolean enrolled = jdbc.sql("""
                        insert into facility (id, sharer_id, scheme_id, party, enrolled_by, enrolled_at)
                        values (:id, :sharer, :scheme, :party, :by, :at) on conflict (scheme_id, party) do nothing
                        """)
                        .param("id", id.value())
                        .param("sharer", sharer.id().value())
                        .param("scheme", schemeId)
                        .param("party", party.name())
                        .param("by", actor.accountId().value())
                        .param("at", Timestamp.from(today.now()))
                        .update()
                == 1;
        if (!enrolled) {
            throw new InvalidInput("party", "problem.facility.taken");
        }
        journal.record(actor, new FacilityEnrolled(id, schemeId + " " + party, today.now()));
        return id;
    }

    private Organization sharer(Fields fields, @Nullable String typed) {
        List<Organization> sharers = organizations.findByKindOrderByNameZh(OrganizationKind.RISK_SHARER);
        for (Organization one : sharers) {
            if (one.id().equals(idOf(typed))) {
                return one;
            }
        }
        fields.reject("sharerId", "problem.choose");
        fields.check();
        throw new IllegalStateException("refused above");
    }

    private static @Nullable OrganizationId idOf(@Nullable String typed) {
        try {
            return typed == null ? null : new OrganizationId(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException noIdentity) {
            return null;
        }
    }
}
