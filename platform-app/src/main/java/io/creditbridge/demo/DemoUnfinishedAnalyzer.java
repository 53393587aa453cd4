package io.creditbridge.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a demonstration that is there by half, instead of a stack trace. */
class DemoUnfinishedAnalyzer extends AbstractFailureAnalyzer<DemoUnfinished> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoUnfinished cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Delete the database folder (var/ unless creditbridge.database.folder says otherwise) and start again.",
                cause);
    }
}
