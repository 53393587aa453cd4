package io.creditbridge.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts an empty platform how to set the first operator's password. */
class OperatorPasswordNeededAnalyzer extends AbstractFailureAnalyzer<OperatorPasswordNeeded> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OperatorPasswordNeeded cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Start it at a terminal and type one, or set CREDITBRIDGE_IDENTITY_FIRST_OPERATOR_PASSWORD to at least"
                        + " 10 characters and at most 72 bytes for the first start. The account is called"
                        + " \"operator\".",
                cause);
    }
}
