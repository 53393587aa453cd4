/** Dated figures that prices rest on: loan prime rates, assumptions, subsidies; entered and put into force by two. */
@NullMarked
package io.creditbridge.policydata;

import org.jspecify.annotations.NullMarked;
