/** Models trained by analysts: files, training runs, candidates and their reports, the cards in use. */
@NullMarked
package io.creditbridge.modelling;

import org.jspecify.annotations.NullMarked;
