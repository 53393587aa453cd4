/** What others say about a firm: innovation points, third-party assessments, endorsements; with source and validity. */
@NullMarked
package io.creditbridge.assessment;

import org.jspecify.annotations.NullMarked;
