/** Banks' credit products: conditions, price policy, and publication by a second person. */
@NullMarked
package io.creditbridge.product;

import org.jspecify.annotations.NullMarked;
