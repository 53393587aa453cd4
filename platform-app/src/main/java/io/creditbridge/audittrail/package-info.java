/** The tamper-evident record of every state change, and the timeline people see of it. */
@NullMarked
package io.creditbridge.audittrail;

import org.jspecify.annotations.NullMarked;
