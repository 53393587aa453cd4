package io.creditbridge.sharing;

import org.jspecify.annotations.Nullable;

/**
 * The loans a facility takes, in words.
 *
 * @param region the code of the region it covers with all below it, or null for everywhere
 * @param regionZh its name in Chinese, or null likewise
 * @param regionEn its name in English, or null likewise
 * @param banksZh the banks it serves in Chinese, or null for every bank
 * @param banksEn the same in English
 */
record FacilityPlace(
        @Nullable String region,
        @Nullable String regionZh,
        @Nullable String regionEn,
        @Nullable String banksZh,
        @Nullable String banksEn) {}
