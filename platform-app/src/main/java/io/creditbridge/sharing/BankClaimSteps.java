package io.creditbridge.sharing;

import org.springframework.stereotype.Component;

/**
 * What a bank can do with claims, for the pages and the REST interface alike.
 *
 * @param file files one on a loan
 * @param claimable says what may be claimed on one
 * @param withdraw takes one back
 * @param recover records, confirms or sends back what was recovered
 * @param close closes a file of which a party has paid first
 */
@Component
record BankClaimSteps(
        FileClaim file, ReadClaimable claimable, WithdrawClaim withdraw, RecordRecovery recover, CloseFile close) {}
