package io.creditbridge.training;

import io.creditbridge.scorecard.TrainingOutcome;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a candidate: the cases, the columns of concern, how well it and its rivals did on cases they had
 * not learnt from, and what it was trained on.
 *
 * @param cases the cases
 * @param findings columns of concern
 * @param putBack columns of concern that the analyst put back
 * @param inputs the inputs that could be used
 * @param used the inputs that the card reads
 * @param warnings what else an analyst must look at
 * @param performances the models compared
 * @param bestInput the best single input
 * @param segments how the card does on parts of the cases
 * @param drift of the judged cases against those learnt from, where they are later; empty with folds
 * @param baseline what drift is measured against from now on
 * @param withoutTrees why there is no boosted challenger; empty where there is one
 * @param unfittedParts parts of the trial in which no card could be trained
 */
public record TrainingReport(
        Cases cases,
        List<ColumnFinding> findings,
        List<String> putBack,
        List<String> inputs,
        List<String> used,
        List<TrainingOutcome.Warning> warnings,
        List<Performance> performances,
        String bestInput,
        List<SegmentReading> segments,
        Optional<DriftReading> drift,
        DriftBaseline baseline,
        String withoutTrees,
        int unfittedParts) {

    /**
     * The cases of a training run.
     *
     * @param shape what the files were recognised as
     * @param rows cases with a known outcome
     * @param bads cases that went bad
     * @param withoutOutcome cases left out because their outcome is missing
     * @param outcome the outcome's column
     * @param badValue the value that means bad
     * @param split how the cases were parted
     * @param judged cases that the figures rest on
     * @param seed what random order began from
     */
    public record Cases(
            String shape,
            int rows,
            int bads,
            int withoutOutcome,
            String outcome,
            String badValue,
            Split split,
            int judged,
            long seed) {}

    /** How cases were parted into those learnt from and those judged. */
    public enum Split {
        /** Repeated stratified folds. */
        FOLDS,
        /** Learnt earlier, judged later. */
        IN_TIME
    }

    /** Copies the lists. */
    public TrainingReport {
        findings = List.copyOf(findings);
        putBack = List.copyOf(putBack);
        inputs = List.copyOf(inputs);
        used = List.copyOf(used);
        warnings = List.copyOf(warnings);
        performances = List.copyOf(performances);
        segments = List.copyOf(segments);
    }

    /** The performance of one model; empty where it took no part. */
    public Optional<Performance> of(Performance.Model model) {
        return performances.stream().filter(each -> each.name() == model).findFirst();
    }
}
