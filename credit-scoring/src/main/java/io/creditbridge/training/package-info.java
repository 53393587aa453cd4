/** Training on any file: columns with their roles and leaks, models, champion and challenger, the report, drift. */
@NullMarked
package io.creditbridge.training;

import org.jspecify.annotations.NullMarked;
