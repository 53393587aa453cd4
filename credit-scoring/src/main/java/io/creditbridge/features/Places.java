package io.creditbridge.features;

/**
 * Where a row belongs, in one number: its slot of month, direction and counterparty, whether it is cancelled, its
 * direction and the day of its month.
 *
 * <p>A firm's slots lie by month from its first, then direction, purchases before sales, then counterparty. A row's
 * month is kept in no other way.
 */
final class Places {

    /** Bit of a sale. */
    static final int SALE = 1 << 5;

    /** Bit of a cancelled row. */
    static final int VOID = 1 << 6;

    /** Bits below those of the slot. */
    static final int SLOT_SHIFT = 7;

    /** Most slots a firm can have, so that a place is no negative number. */
    static final int MOST_SLOTS = 1 << (Integer.SIZE - 1 - SLOT_SHIFT);

    private static final int DAY_BITS = 5;
    private static final int DAYS = (1 << DAY_BITS) - 1;
    private static final int FLAGS = InvoiceColumns.SALE | InvoiceColumns.VOID;

    private Places() {}

    /**
     * Finds the places of one firm's rows.
     *
     * @param firstMonth the number of the firm's first month
     * @param partners one more than the largest number of a counterparty
     * @return all flags that some row has
     */
    static int find(
            int[] places, int from, int to, int[] days, int[] numbers, byte[] flags, int firstMonth, int partners) {
        int all = 0;
        for (int row = from; row < to; row++) {
            int monthAndDay = DayTable.monthAndDay(days[row]);
            int flag = flags[row] & FLAGS;
            int month = 2 * ((monthAndDay >> DAY_BITS) - firstMonth) + (flag & InvoiceColumns.SALE);
            int slot = month * partners + numbers[row];
            places[row] = (slot << SLOT_SHIFT) | (flag << DAY_BITS) | (monthAndDay & DAYS);
            all |= flag;
        }
        return all;
    }

    static int slot(int place) {
        return place >>> SLOT_SHIFT;
    }

    /** The least place of a slot. */
    static long of(int slot) {
        return (long) slot << SLOT_SHIFT;
    }

    /** All bits set where a place is one of a sale. */
    static long saleMask(long place) {
        return (place << (Long.SIZE - 1 - DAY_BITS)) >> (Long.SIZE - 1);
    }

    /** The direction by the number that rows have in the slots, 1 for a sale. */
    static int direction(int place) {
        return (place >>> DAY_BITS) & 1;
    }

    static boolean isVoid(int place) {
        return (place & VOID) != 0;
    }

    /** The day of the month, from 0. */
    static int day(int place) {
        return place & DAYS;
    }
}
