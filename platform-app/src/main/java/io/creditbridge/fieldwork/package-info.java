/** The work team's screening and recommendation. */
@NullMarked
package io.creditbridge.fieldwork;

import org.jspecify.annotations.NullMarked;
