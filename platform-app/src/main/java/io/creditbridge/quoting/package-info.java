/** Scores, indicative limits and prices: the ranked list an owner sees and the quote an offer rests on. */
@NullMarked
package io.creditbridge.quoting;

import org.jspecify.annotations.NullMarked;
