/** Money, rates and shares: exact values checked where they are born, and splits whose parts sum to the whole. */
@NullMarked
package io.creditbridge.money;

import org.jspecify.annotations.NullMarked;
