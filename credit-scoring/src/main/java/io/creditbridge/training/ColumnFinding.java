package io.creditbridge.training;

/**
 * A column of concern.
 *
 * @param column its name
 * @param concern why it is left out
 * @param figure what was measured: a share, an area under the curve; NaN where the name alone says it
 */
public record ColumnFinding(String column, ColumnConcern concern, double figure) {}
