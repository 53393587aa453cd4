package io.creditbridge.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** For each key, the set of firms that have it. */
final class KeyColumn {

    private final Map<String, long[]> firmsOf = new HashMap<>();

    KeyColumn(FirmColumns columns, Function<FirmProfile, Collection<String>> keys) {
        List<FirmProfile> firms = columns.firms();
        for (int firm = 0; firm < firms.size(); firm++) {
            for (String key : keys.apply(firms.get(firm))) {
                firmsOf.computeIfAbsent(key, any -> new long[columns.words()])[firm / Long.SIZE] |=
                        1L << (firm % Long.SIZE);
            }
        }
    }

    /** Keeps the firms that have one of the keys; no keys keep all. The scratch words are overwritten. */
    void keep(Set<String> keys, long[] kept, long[] scratch) {
        if (keys.isEmpty()) {
            return;
        }
        Arrays.fill(scratch, 0);
        for (String key : keys) {
            long[] firms = firmsOf.get(key);
            if (firms != null) {
                join(scratch, firms);
            }
        }
        meet(kept, scratch);
    }

    private static void join(long[] into, long[] firms) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= firms[i];
        }
    }

    static void meet(long[] kept, long[] with) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= with[i];
        }
    }
}
