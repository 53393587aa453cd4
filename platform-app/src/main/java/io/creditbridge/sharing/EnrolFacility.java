package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityEnrolled;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator enrols an organisation as one party of one scheme; its own people then set the terms. */
@Component
public class EnrolFacility {

    private final Facilities facilities;
    private final Organizations organizations;
    private final SchemeSource schemes;
    private final ReserveGuarantees.Recorder recorder;

    EnrolFacility(
            Facilities facilities,
            Organizations organizations,
            SchemeSource schemes,
            ReserveGuarantees.Recorder recorder) {
        this.facilities = facilities;
        this.organizations = organizations;
        this.schemes = schemes;
        this.recorder = recorder;
    }

    /**
     * What the operator chooses, as typed.
     *
     * @param sharerId the organisation
     * @param schemeId the scheme
     * @param party the party
     * @param region the code of the region it covers with all below it; blank for everywhere
     * @param banks the banks it serves; none for every bank
     */
    public record Enrolment(
            @Nullable String sharerId,
            @Nullable String schemeId,
            @Nullable String party,
            @Nullable String region,
            @Nullable List<String> banks) {

        /** For every loan of every bank. */
        public Enrolment(@Nullable String sharerId, @Nullable String schemeId, @Nullable String party) {
            this(sharerId, schemeId, party, null, null);
        }
    }

    /**
     * Enrols.
     *
     * @throws InvalidInput if the organisation is no risk sharer, the scheme has no such payer, or another facility
     *     takes the same loans, so that nobody could tell to which of both one belongs
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
        Reach reach = new Reach(region(fields, typed.region()), banks(fields, typed.banks()));
        fields.check();
        FacilityId id = FacilityId.random();
        FacilityState state = FacilityState.empty(id, sharer.id(), schemeId, party.name());
        if (!facilities.add(state, reach, actor.accountId(), recorder.today().now())) {
            throw new InvalidInput("party", "problem.facility.taken");
        }
        recorder.journal()
                .record(
                        actor,
                        new FacilityEnrolled(
                                id,
                                schemeId + " " + party + reach.words(),
                                recorder.today().now()));
        return id;
    }

    private @Nullable String region(Fields fields, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String code = typed.strip();
        if (!Fields.isPlain(code) || !facilities.knowsRegion(code)) {
            fields.reject("region", "problem.regionCode", code);
        }
        return code;
    }

    private Set<OrganizationId> banks(Fields fields, @Nullable List<String> typed) {
        Set<OrganizationId> chosen = new HashSet<>();
        for (String one : typed == null ? List.<String>of() : typed) {
            OrganizationId id = idOf(one);
            boolean known = organizations.findByKindOrderByNameZh(OrganizationKind.BANK).stream()
                    .anyMatch(bank -> bank.id().equals(id));
            if (id == null || !known) {
                fields.reject("banks", "problem.choose");
                return Set.of();
            }
            chosen.add(id);
        }
        return chosen;
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
