package io.creditbridge.matching;

import java.time.LocalDate;

/**
 * When an owner needs the money.
 *
 * @param today the day of asking
 * @param needBy the last day on which it still helps
 */
public record OwnerNeed(LocalDate today, LocalDate needBy) {}
