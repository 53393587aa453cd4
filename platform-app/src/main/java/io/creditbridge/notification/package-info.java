/** Notices to the banks' own systems: signed, kept with the change they tell of, sent until they arrive. */
@NullMarked
package io.creditbridge.notification;

import org.jspecify.annotations.NullMarked;
