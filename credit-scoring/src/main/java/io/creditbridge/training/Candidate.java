package io.creditbridge.training;

/**
 * What a training run gives.
 *
 * @param model the model, learnt from all cases
 * @param report what is known of it
 */
public record Candidate(FittedModel model, TrainingReport report) {}
