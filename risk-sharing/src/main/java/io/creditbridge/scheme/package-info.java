/**
 * Risk-sharing schemes as dated rule packs: their text language, its strict checks, and the catalogue by approval date.
 */
@NullMarked
package io.creditbridge.scheme;

import org.jspecify.annotations.NullMarked;
