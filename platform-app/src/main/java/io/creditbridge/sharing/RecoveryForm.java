package io.creditbridge.sharing;

import org.jspecify.annotations.Nullable;

/**
 * What a bank types to record a recovery, as typed.
 *
 * @param amount in yuan
 * @param recoveredOn the day it came in
 * @param note from where; may be empty
 */
record RecoveryForm(
        @Nullable String amount,
        @Nullable String recoveredOn,
        @Nullable String note) {

    static final int LONGEST_NOTE = 500;
}
