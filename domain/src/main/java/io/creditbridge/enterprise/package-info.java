/** Small firms: credit code, industry, statutory size class. */
@NullMarked
package io.creditbridge.enterprise;

import org.jspecify.annotations.NullMarked;
