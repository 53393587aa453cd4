/** Scorecards: how they are trained and checked, and how they turn features into points, a grade and reasons. */
@NullMarked
package io.creditbridge.scorecard;

import org.jspecify.annotations.NullMarked;
