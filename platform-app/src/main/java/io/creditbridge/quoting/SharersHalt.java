package io.creditbridge.quoting;

import io.creditbridge.sharing.OtherLoans;
import io.creditbridge.web.FieldProblem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What an owner reads of the risk sharers' reasons: the borrower's limit in figures, anything else in general. */
final class SharersHalt {

    private static final String BORROWER_LIMIT = "borrowerLimit";
    private static final String ANY_OTHER = "guaranteeHalted";

    private SharersHalt() {}

    /** The rule that fails where the sharers name reasons. */
    static FailedRule rule(List<FieldProblem> reasons, Need offered, OtherLoans others) {
        boolean limit = reasons.stream().anyMatch(reason -> reason.messageKey().endsWith(".BorrowerLimitExceeded"));
        return new FailedRule(limit ? BORROWER_LIMIT : ANY_OTHER, offered.amount(), others.outstanding());
    }

    /** Whether one of the rules says that the sharers do not take a loan as large. */
    static boolean isAmong(Collection<String> rules) {
        return !Collections.disjoint(rules, Set.of(BORROWER_LIMIT, ANY_OTHER));
    }
}
