/** The tree of regions, of any depth, that firms, work teams and products belong to. */
@NullMarked
package io.creditbridge.region;

import org.jspecify.annotations.NullMarked;
