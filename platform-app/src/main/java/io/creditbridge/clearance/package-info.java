/** Obstacle cases: what stands in a file's way, who removes it by when, and how the file goes back to the bank. */
@NullMarked
package io.creditbridge.clearance;

import org.jspecify.annotations.NullMarked;
