/** The banks' credit products and their publication. */
@NullMarked
package io.creditbridge.catalog;

import org.jspecify.annotations.NullMarked;
