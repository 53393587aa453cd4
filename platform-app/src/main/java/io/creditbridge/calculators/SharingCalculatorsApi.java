package io.creditbridge.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who pays a loss, which fees fall due, and what a book loses, for machines. */
@RestController
@RequestMapping(path = "/api/v1/calculators", produces = MediaType.APPLICATION_JSON_VALUE)
class SharingCalculatorsApi {

    private final SharingCalculations sharing;
    private final BookCalculations books;

    SharingCalculatorsApi(SharingCalculations sharing, BookCalculations books) {
        this.sharing = sharing;
        this.books = books;
    }

    @PostMapping("/loss-allocation")
    @Operation(
            operationId = "lossAllocation",
            summary = "Who pays a loss under a scheme",
            description = "Shares the loss by the version that covers the approval date, exact to the fen, with "
                    + "limits, overflow and recoveries. What parties paidSoFar counts against the limits of the book, "
                    + "not against limits per borrower. Limits the state does not suffice for are named in "
                    + "uncheckedLimits. Where the payment is not overdue long enough, triggered is false and the "
                    + "bank bears everything for now.")
    SharingViews.LossAllocationView allocate(@RequestBody(required = true) LossAllocationRequest asked) {
        return SharingViews.LossAllocationView.of(sharing.allocate(asked));
    }

    @PostMapping("/guarantee-fee")
    @Operation(
            operationId = "guaranteeFee",
            summary = "Fees of a borrower's loans under a scheme",
            description = "Each fee with payer, payee, base and timing, after loans approved within the scheme's "
                    + "window are put together. A yearly amount is that of the first year; binding says whether the "
                    + "rate is exact or a ceiling.")
    SharingViews.GuaranteeFeeView fees(@RequestBody(required = true) GuaranteeFeeRequest asked) {
        return new SharingViews.GuaranteeFeeView(
                asked.scheme(),
                sharing.fees(asked).stream().map(SharingViews.FeeLineView::of).toList());
    }

    @PostMapping("/portfolio-loss")
    @Operation(
            operationId = "portfolioLoss",
            summary = "What a book of loans loses, and each party of it",
            description = "The loss distribution of a book with one common factor, and what first losses, shares and "
                    + "caps make each party pay. sharing gives a cap rate with the bank's first loss, or names a "
                    + "scheme; without a state, a scheme's volumes are those of the loans given.")
    SharingViews.PortfolioLossView portfolio(@RequestBody(required = true) PortfolioLossRequest asked) {
        return SharingViews.PortfolioLossView.of(books.losses(asked));
    }
}
