package io.creditbridge.portfolio;

import io.creditbridge.money.Money;

/**
 * One loss a book can have.
 *
 * @param loss the loss
 * @param probability how likely it is
 */
public record LossPoint(Money loss, double probability) {}
