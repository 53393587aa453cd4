package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.web.Formats;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of sharers in the reader's language; templates reach it as {@code @sharerNames}. */
@Component
public class SharerNames {

    private final Organizations organizations;
    private final Formats formats;

    SharerNames(Organizations organizations, Formats formats) {
        this.organizations = organizations;
        this.formats = formats;
    }

    /**
     * Who stands for a party.
     *
     * @param party the party
     * @param name the organisation's name
     */
    public record Stander(String party, String name) {}

    /** One organisation; a dash if it is gone. */
    String of(OrganizationId sharer) {
        return organizations
                .findById(sharer)
                .map(found -> formats.either(found.nameZh(), found.nameEn()))
                .orElse("–");
    }

    /** Those who stand together. */
    public List<Stander> of(List<FacilityState> sharers) {
        return sharers.stream()
                .map(facility -> new Stander(facility.party(), of(facility.sharerId())))
                .toList();
    }

    /** The names of those who stand beside a facility, empty where nobody does. */
    public String beside(List<FacilityState> sharers, FacilityState own) {
        return sharers.stream()
                .filter(one -> !one.id().equals(own.id()))
                .map(one -> of(one.sharerId()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
