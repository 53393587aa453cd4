/** What every page and every REST answer shares: errors, languages, formats, paging, repeated writes. */
@NullMarked
package io.creditbridge.web;

import org.jspecify.annotations.NullMarked;
