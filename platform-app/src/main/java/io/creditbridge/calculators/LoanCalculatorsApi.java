package io.creditbridge.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a loan costs its borrower, for machines. */
@RestController
@RequestMapping(path = "/api/v1/calculators", produces = MediaType.APPLICATION_JSON_VALUE)
class LoanCalculatorsApi {

    private final LegalCeilingAnswers ceilings;

    LoanCalculatorsApi(LegalCeilingAnswers ceilings) {
        this.ceilings = ceilings;
    }

    @GetMapping("/legal-ceilings")
    @Operation(
            operationId = "legalCeilings",
            summary = "What the law lets lenders charge",
            description = "The highest effective yearly cost of a loan taken on a day, interest and fees together, by "
                    + "kind of lender, with the rule. Banks have none; a multiple of a loan prime rate that is not "
                    + "known for the day is left out.")
    List<LegalCeilingAnswers.CeilingView> ceilings(@RequestParam LocalDate day) {
        return ceilings.on(day);
    }

    @PostMapping("/repayment-schedule")
    @Operation(
            operationId = "repaymentSchedule",
            summary = "Repayment schedule",
            description = "Every instalment of a loan. Interest is rounded to the fen, half up; the last instalment "
                    + "takes the residue, so the principal parts sum to exactly the principal.")
    LoanViews.ScheduleView schedule(@RequestBody(required = true) RepaymentScheduleRequest asked) {
        return LoanViews.ScheduleView.of(LoanCalculations.schedule(asked));
    }

    @PostMapping("/all-in-cost")
    @Operation(
            operationId = "allInCost",
            summary = "All-in yearly cost of dated cash flows",
            description = "The rate at which the borrower's flows balance: received positive, paid negative. "
                    + "EFFECTIVE_ACT_365 gives an effective rate by days over 365; MONTHLY_IRR, for flows whole months "
                    + "apart, also the nominal one. Where several rates balance the flows, multipleRoots is true.")
    LoanViews.AllInCostView allInCost(@RequestBody(required = true) AllInCostRequest asked) {
        return LoanViews.AllInCostView.of(LoanCalculations.allInCost(asked));
    }

    @PostMapping("/loan-cost")
    @Operation(
            operationId = "loanCost",
            summary = "Loan-cost sheet (贷款明白纸)",
            description = "The schedule, each fee and subsidy with payee and dates, totals, and the nominal and "
                    + "effective all-in yearly rate before and after subsidies; null where no rate up to 1,000,000 % "
                    + "balances the flows.")
    LoanViews.LoanCostView loanCost(@RequestBody(required = true) LoanCostRequestBody asked) {
        return LoanViews.LoanCostView.of(LoanCalculations.loanCost(asked));
    }
}
