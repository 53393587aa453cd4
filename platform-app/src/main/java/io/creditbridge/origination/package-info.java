/** From draft to accepted offer: the owner's side of an application. */
@NullMarked
package io.creditbridge.origination;

import org.jspecify.annotations.NullMarked;
