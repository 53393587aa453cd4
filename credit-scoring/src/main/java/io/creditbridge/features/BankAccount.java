package io.creditbridge.features;

import java.time.YearMonth;
import java.util.Collection;
import java.util.TreeMap;

/**
 * A mutable sum over one account's bookings, a cell a month; bookings of one month are added in their order.
 *
 * <p>What it keeps does not grow with the number of bookings. Not safe for use by several threads at once.
 */
public final class BankAccount {

    private final TreeMap<YearMonth, Month> months = new TreeMap<>();

    /** Adds one booking. */
    public void add(BankMovement movement) {
        months.computeIfAbsent(YearMonth.from(movement.day()), month -> new Month())
                .add(movement);
    }

    /** Whether nothing was booked. */
    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** The last month with a booking. */
    public YearMonth lastMonth() {
        return months.lastKey();
    }

    YearMonth firstMonth() {
        return months.firstKey();
    }

    Collection<Month> months() {
        return months.values();
    }

    /** The cells of the months from one on. */
    Collection<Month> since(YearMonth first) {
        return months.tailMap(first, true).values();
    }

    /** The sums of one month, in fen. */
    static final class Month {

        private long inFen;
        private long outFen;
        private int ins;
        private int outs;
        private long largestInFen;
        private long cashOutFen;
        private long interestFen;
        private int sanctions;
        private int balances;
        private double balanceSumFen;
        private long leastBalanceFen = Long.MAX_VALUE;
        private long lastBalanceFen;

        private void add(BankMovement movement) {
            long amount = movement.amountFen();
            if (amount >= 0) {
                inFen += amount;
                ins++;
                largestInFen = Math.max(largestInFen, amount);
            } else {
                outFen -= amount;
                outs++;
            }
            switch (movement.kind()) {
                case CASH -> cashOutFen += Math.max(0, -amount);
                case INTEREST -> interestFen += amount;
                case SANCTION -> sanctions++;
                case OTHER -> {}
            }
            movement.balanceFen().ifPresent(balance -> {
                balances++;
                balanceSumFen += balance;
                leastBalanceFen = Math.min(leastBalanceFen, balance);
                lastBalanceFen = balance;
            });
        }

        double in() {
            return inFen / 100.0;
        }

        double out() {
            return outFen / 100.0;
        }

        double net() {
            return (inFen - outFen) / 100.0;
        }

        int bookings() {
            return ins + outs;
        }

        double largestIn() {
            return largestInFen / 100.0;
        }

        double cashOut() {
            return cashOutFen / 100.0;
        }

        double interest() {
            return interestFen / 100.0;
        }

        int sanctions() {
            return sanctions;
        }

        int balances() {
            return balances;
        }

        double balanceSum() {
            return balanceSumFen / 100.0;
        }

        /** The least balance after a booking; NaN where none is known. */
        double leastBalance() {
            return balances == 0 ? Double.NaN : leastBalanceFen / 100.0;
        }

        /** The balance after the last booking; NaN where none is known. */
        double lastBalance() {
            return balances == 0 ? Double.NaN : lastBalanceFen / 100.0;
        }
    }
}
