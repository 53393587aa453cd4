/** A bank's binding offer on one application. */
@NullMarked
package io.creditbridge.offer;

import org.jspecify.annotations.NullMarked;
