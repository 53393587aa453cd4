package io.creditbridge.dataimport;

import java.time.LocalDate;

/**
 * One order on a sales platform.
 *
 * @param number its number on the platform
 * @param day when it was placed
 * @param buyer who bought, as the platform names the buyer; empty where it does not
 * @param amountFen what was paid for it
 * @param refundedFen what of that was given back, 0 to the amount
 * @param refundOpen whether a part was given back and nothing says how much; then it counts as sold whole
 * @param cancelled whether it came to nothing
 */
record PlatformOrder(
        String number,
        LocalDate day,
        String buyer,
        long amountFen,
        long refundedFen,
        boolean refundOpen,
        boolean cancelled) {}
