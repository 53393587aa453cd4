/** Registering firms and keeping their figures and consents. */
@NullMarked
package io.creditbridge.registration;

import org.jspecify.annotations.NullMarked;
