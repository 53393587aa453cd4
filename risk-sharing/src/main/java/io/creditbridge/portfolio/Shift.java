package io.creditbridge.portfolio;

/**
 * One place to which a group of loans moves the book's loss.
 *
 * @param columns steps along the first axis
 * @param rows steps along the second axis
 * @param probability how likely; all shifts of a group sum to 1
 */
record Shift(int columns, int rows, double probability) {}
