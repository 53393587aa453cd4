package io.creditbridge.lending;

import org.springframework.stereotype.Component;

/**
 * What can be done with a loan, for the pages and the REST interface alike.
 *
 * @param sign records the contract
 * @param drawDown writes, confirms or sends back the drawdown
 * @param repay records a repayment
 * @param renew begins the draft of a renewal
 */
@Component
record LoanSteps(SignContract sign, DrawDownLoan drawDown, RecordRepayment repay, RenewLoan renew) {}
