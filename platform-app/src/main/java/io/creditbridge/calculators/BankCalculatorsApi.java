package io.creditbridge.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a loan must earn its bank and the capital it ties up, and who goes to which bank, for machines. */
@RestController
@RequestMapping(path = "/api/v1/calculators", produces = MediaType.APPLICATION_JSON_VALUE)
class BankCalculatorsApi {

    @PostMapping("/risk-weight")
    @Operation(
            operationId = "riskWeight",
            summary = "Risk weight of a loan",
            description = "By internal ratings (Basel II corporate with the adjustment for small firms, other retail, "
                    + "mortgage; no scaling factor; PD at least 0.05 %) or by the standardised table. capitalRatio is "
                    + "8 % of the weight; correlation is null under the standardised approach.")
    BankViews.RiskWeightView riskWeight(@RequestBody(required = true) RiskWeightRequest asked) {
        return BankViews.RiskWeightView.of(BankCalculations.riskWeight(asked));
    }

    @PostMapping("/break-even-rate")
    @Operation(
            operationId = "breakEvenRate",
            summary = "Break-even rate of a loan, line by line",
            description = "The yearly rate at which a loan just pays for funding, running cost, capital and expected "
                    + "loss after risk-sharing. The lines add up to the rate.")
    BankViews.BreakEvenView breakEven(@RequestBody(required = true) BreakEvenRequest asked) {
        return BankViews.BreakEvenView.of(BankCalculations.breakEven(asked));
    }

    @PostMapping("/matching")
    @Operation(
            operationId = "matching",
            summary = "Stable matching of firms and banks with quotas",
            description = "Deferred acceptance, firms asking: no firm and bank would both rather have each other, no "
                    + "bank is over its quota, and each firm has the best bank it can have in any such matching.")
    SharingViews.MatchingView matching(@RequestBody(required = true) MatchingRequest asked) {
        return SharingViews.MatchingView.of(MatchingCalculations.match(asked));
    }
}
