/** Who stands for whose loans: schemes, facilities with their ledger, guarantees and their stops. */
@NullMarked
package io.creditbridge.sharing;

import org.jspecify.annotations.NullMarked;
