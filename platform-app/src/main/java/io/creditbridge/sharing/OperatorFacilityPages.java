package io.creditbridge.sharing;

import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands for which party of which scheme, as the operator enrols them. */
@Controller
class OperatorFacilityPages {

    private final FacilityReading reading;
    private final EnrolFacility enrolling;
    private final Organizations organizations;
    private final SchemeSource schemes;
    private final Forms forms;

    OperatorFacilityPages(
            FacilityReading reading,
            EnrolFacility enrolling,
            Organizations organizations,
            SchemeSource schemes,
            Forms forms) {
        this.reading = reading;
        this.enrolling = enrolling;
        this.organizations = organizations;
        this.schemes = schemes;
        this.forms = forms;
    }

    @GetMapping("/admin/facilities")
    String list(Actor actor, Model model) {
        return list(actor, new EnrolFacility.Enrolment(null, null, null), model);
    }

    private String list(Actor actor, EnrolFacility.Enrolment typed, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("facilities", reading.enrolled());
        model.addAttribute("mayEnrol", actor.is(Role.OPERATOR));
        model.addAttribute("banks", organizations.findByKindOrderByNameZh(OrganizationKind.BANK));
        model.addAttribute("sharers", organizations.findByKindOrderByNameZh(OrganizationKind.RISK_SHARER));
        model.addAttribute(
                "schemes",
                schemes.current().all().stream().map(Scheme::id).collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute(
                "parties",
                Arrays.stream(Party.values())
                        .filter(party -> party.bearsLosses() && party != Party.BANK)
                        .toList());
        return "sharing/enrolments";
    }

    @PostMapping("/admin/facilities")
    String enrol(
            Actor actor,
            @RequestParam(required = false) @Nullable String sharerId,
            @RequestParam(required = false) @Nullable String schemeId,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable List<String> banks,
            FormContext context) {
        EnrolFacility.Enrolment typed = new EnrolFacility.Enrolment(sharerId, schemeId, party, region, banks);
        return forms.submit(
                () -> {
                    enrolling.enrol(actor, typed);
                    return "redirect:/admin/facilities";
                },
                () -> list(actor, typed, context.model()),
                context);
    }
}
