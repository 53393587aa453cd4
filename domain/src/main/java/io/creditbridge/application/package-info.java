/** A firm's need for money, from draft to drawdown. */
@NullMarked
package io.creditbridge.application;

import org.jspecify.annotations.NullMarked;
