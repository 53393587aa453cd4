package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.GuaranteeFile;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.guarantee.StopReason;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.Admission;
import io.creditbridge.waterfall.Ineligibility;
import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.Formats;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why sharers take no new commitment: the same reasons on the officer's page and in a refusal. */
@Component
public class CommitmentStops {

    private static final String FIELD = "guarantee";

    private final SchemeStandings standings;
    private final SharerNames names;
    private final Formats formats;
    private final Today today;

    CommitmentStops(SchemeStandings standings, SharerNames names, Formats formats, Today today) {
        this.standings = standings;
        this.names = names;
        this.formats = formats;
        this.today = today;
    }

    /**
     * Checks a loan before anything is reserved.
     *
     * @return those who stand for it, in the order in which several of them are moved
     * @throws InvalidInput naming every reason of the scheme and of every sharer
     */
    List<FacilityState> check(Scheme scheme, ReserveGuarantees.Sought sought) {
        GuaranteedLoan loan = sought.loan();
        SchemeStanding now = standings.of(scheme.id(), loan.bankId(), loan.enterpriseId());
        SchemeStanding standing = sought.others().seenBy(scheme.id(), now);
        List<FieldProblem> problems = against(scheme, sought.terms(), standing);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return standing.facilities();
    }

    /**
     * Whether the scheme's rules leave a loan out whoever asks, so that nobody shares it. A borrower's limit is no such
     * rule: a smaller loan would be shared, and what exceeds it is refused.
     */
    static boolean leavesOut(Scheme scheme, LoanTerms loan) {
        return Admission.reasonsAgainst(scheme, loan).stream()
                .anyMatch(reason -> !(reason instanceof Ineligibility.BorrowerLimitExceeded));
    }

    /** Every reason of the scheme's book and of every enrolled sharer against the loan; empty if all take it. */
    public List<FieldProblem> against(Scheme scheme, LoanTerms loan, SchemeStanding standing) {
        List<FieldProblem> problems = new ArrayList<>();
        if (leavesOut(scheme, loan)) {
            return problems;
        }
        for (Ineligibility reason : Admission.reasonsAgainstNew(scheme, loan, standing.book())) {
            problems.add(problem(reason));
        }
        Map<String, GuaranteeFile.Part> parts = LoansUnderScheme.parts(scheme, loan);
        for (FacilityState facility : standing.facilities()) {
            GuaranteeFile.Part part = parts.get(facility.party());
            if (part != null) {
                problems.addAll(problems(facility, part.amount(), loan.approvedOn()));
            }
        }
        return problems;
    }

    private FieldProblem problem(Ineligibility reason) {
        return switch (reason) {
            case Ineligibility.LeverageReached reached ->
                FieldProblem.of(FIELD, "problem.guarantee.LeverageReached", formats.money(reached.limit()));
            case Ineligibility.LimitExhausted exhausted ->
                FieldProblem.of(FIELD, "problem.guarantee." + exhausted.limit());
            case Ineligibility.BorrowerLimitExceeded exceeded ->
                FieldProblem.of(
                        FIELD,
                        "problem.guarantee.BorrowerLimitExceeded",
                        formats.money(exceeded.limit()),
                        formats.money(exceeded.exposure()));
            case Ineligibility.NotValidOn none -> outside();
            case Ineligibility.CurrencyMismatch none -> outside();
            case Ineligibility.TermTooLong none -> outside();
            case Ineligibility.Secured none -> outside();
            case Ineligibility.ClassMissing none -> outside();
            case Ineligibility.ClassUnknown none -> outside();
        };
    }

    private static FieldProblem outside() {
        return FieldProblem.of(FIELD, "problem.guarantee.outside");
    }

    /** The refusal of a facility that did not take an amount; where every reason is gone again, it was a race. */
    InvalidInput refusal(FacilityState facility, Money amount) {
        List<FieldProblem> problems = problems(facility, amount, today.day());
        return problems.isEmpty()
                ? new InvalidInput(FIELD, "problem.guarantee.raced", names.of(facility.sharerId()))
                : new InvalidInput(problems);
    }

    private List<FieldProblem> problems(FacilityState facility, Money amount, LocalDate day) {
        List<FieldProblem> problems = new ArrayList<>();
        for (StopReason reason : facility.stops(amount, day)) {
            problems.add(FieldProblem.of(
                    FIELD,
                    "problem.guarantee." + reason,
                    names.of(facility.sharerId()),
                    formats.money(amount),
                    formats.money(facility.room())));
        }
        return problems;
    }
}
