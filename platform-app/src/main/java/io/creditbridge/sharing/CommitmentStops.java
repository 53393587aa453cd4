package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.GuaranteeFile;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.guarantee.StopReason;
import io.creditbridge.identity.Organizations;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.Formats;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why sharers take no new commitment: the same reasons on the officer's page and in a refusal. */
@Component
class CommitmentStops {

    private final Facilities facilities;
    private final Organizations organizations;
    private final Formats formats;
    private final Today today;

    CommitmentStops(Facilities facilities, Organizations organizations, Formats formats, Today today) {
        this.facilities = facilities;
        this.organizations = organizations;
        this.formats = formats;
        this.today = today;
    }

    /**
     * Checks a loan before anything is reserved.
     *
     * @throws InvalidInput naming every reason of every sharer
     */
    void check(Scheme scheme, GuaranteedLoan loan) {
        List<FieldProblem> problems = against(scheme, loan);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Every reason of every enrolled sharer against the loan; empty if all take it. */
    List<FieldProblem> against(Scheme scheme, GuaranteedLoan loan) {
        Map<String, GuaranteeFile.Part> parts = LoansUnderScheme.parts(scheme, loan);
        List<FieldProblem> problems = new ArrayList<>();
        for (FacilityState facility : facilities.under(scheme.id())) {
            GuaranteeFile.Part part = parts.get(facility.party());
            if (part != null) {
                problems.addAll(problems(facility, part.amount()));
            }
        }
        return problems;
    }

    /** The refusal of a facility that did not take an amount; where every reason is gone again, it was a race. */
    InvalidInput refusal(FacilityState facility, Money amount) {
        List<FieldProblem> problems = problems(facility, amount);
        return problems.isEmpty()
                ? new InvalidInput("guarantee", "problem.guarantee.raced", name(facility.sharerId()))
                : new InvalidInput(problems);
    }

    private List<FieldProblem> problems(FacilityState facility, Money amount) {
        List<FieldProblem> problems = new ArrayList<>();
        for (StopReason reason : facility.stops(amount, today.day())) {
            problems.add(FieldProblem.of(
                    "guarantee",
                    "problem.guarantee." + reason,
                    name(facility.sharerId()),
                    formats.money(amount),
                    formats.money(facility.room())));
        }
        return problems;
    }

    String name(OrganizationId sharer) {
        return organizations
                .findById(sharer)
                .map(found -> formats.either(found.nameZh(), found.nameEn()))
                .orElse("–");
    }
}
