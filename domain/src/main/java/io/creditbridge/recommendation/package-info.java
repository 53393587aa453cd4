/** The work team's screening by the five standards, and its recommendation. */
@NullMarked
package io.creditbridge.recommendation;

import org.jspecify.annotations.NullMarked;
