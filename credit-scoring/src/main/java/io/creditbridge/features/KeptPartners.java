package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isNew(i)) {
                names.add(rows.get(i).counterparty());
            }
        }
        // Two runs in order, of customers and suppliers, which are merged.
        names.sort(Comparator.naturalOrder());
        for (String name : names) {
            numbers.putIfAbsent(name, numbers.size());
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
        int number = -1;
        String last = "";
        for (CounterpartyTotals row : rows) {
            if (row.direction() != direction) {
                continue;
            }
            if (number < 0 || !row.counterparty().equals(last)) {
                last = row.counterparty();
                number = numbers.getOrDefault(last, 0);
            }
            int month = TradeHistory.indexOf(row.month()) - firstMonth;
            if (month < months) {
                partners.add(number, month, row.netAmountFen());
            }
        }
        partners.sortAmounts();
        partners.addUpAmounts();
        return new CounterpartyBook(partners);
    }
}
