/** What a firm allows: who may see its data, for what and until when. */
@NullMarked
package io.creditbridge.consent;

import org.jspecify.annotations.NullMarked;
