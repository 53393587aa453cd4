package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns kept rows of counterparties into the books of both directions; names are numbered in their order. */
final class KeptPartners {

    private final List<CounterpartyTotals> rows;
    private final int firstMonth;
    private final int months;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * The rows on the axis of months.
     *
     * @param firm what is kept
     * @param firstMonth index of the first month
     * @param months number of months to the last complete one
     */
    KeptPartners(FirmAggregates firm, int firstMonth, int months) {
        this.rows = firm.counterparties();
        this.firstMonth = firstMonth;
        this.months = months;
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isNew(i)) {
                names.add(rows.get(i).counterparty());
            }
        }
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
    }

    /** Rows of one counterparty follow one another, so that few names are looked up. */
    private boolean isNew(int row) {
        return row == 0
                || !rows.get(row).counterparty().equals(rows.get(row - 1).counterparty());
    }

    /** The book of a direction. */
    CounterpartyBook book(Direction direction) {
        PartnerYears partners = new PartnerYears();
        partners.clear(numbers.size(), months);
        int number = 0;
        for (int i = 0; i < rows.size(); i++) {
            CounterpartyTotals row = rows.get(i);
            if (isNew(i)) {
                number = numbers.getOrDefault(row.counterparty(), 0);
            }
            int month = TradeHistory.indexOf(row.month()) - firstMonth;
            if (row.direction() == direction && month < months) {
                partners.add(number, month, row.netAmountFen());
            }
        }
        return new CounterpartyBook(partners);
    }
}
