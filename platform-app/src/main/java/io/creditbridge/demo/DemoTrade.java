package io.creditbridge.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;

/**
 * A believable ledger of one firm: sales with a season and loyal customers, purchases behind them, some voids and
 * returns.
 *
 * <p>The same seed and day give the same ledger.
 */
final class DemoTrade {

    private static final String HEADER = "date,direction,counterparty,amount,tax,status,reference\n";

    private final Random random;
    private final long monthlyYuan;
    private final double growth;
    private final double season;
    private final int customers;

    DemoTrade(long seed, long monthlyYuan) {
        this.random = new Random(seed);
        this.monthlyYuan = monthlyYuan;
        this.growth = 0.985 + random.nextDouble() * 0.04;
        this.season = random.nextDouble() * 0.5;
        this.customers = 6 + random.nextInt(30);
    }

    /** The ledger of so many months up to the last whole month before a day, as a file to import. */
    String ledger(LocalDate today, int months) {
        StringBuilder csv = new StringBuilder(HEADER);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        for (int back = months - 1; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            double level = monthlyYuan
                    * Math.pow(growth, months - back)
                    * (1 + season * Math.sin(month.getMonthValue() / 12.0 * 2 * Math.PI))
                    * (0.85 + random.nextDouble() * 0.3);
            side(csv, month, "SALE", level, 8 + random.nextInt(14));
            side(csv, month, "PURCHASE", level * (0.6 + random.nextDouble() * 0.25), 5 + random.nextInt(9));
        }
        return csv.toString();
    }

    /** Orders on a sales platform of so many months up to the last whole month before a day, as a file to import. */
    String orders(LocalDate today, int months) {
        StringBuilder csv = new StringBuilder("date,order,buyer,amount,refunded,status\n");
        YearMonth last = YearMonth.from(today).minusMonths(1);
        for (int back = months - 1; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            int orders = 20 + random.nextInt(15);
            for (int i = 0; i < orders; i++) {
                double part = monthlyYuan * 0.4 / orders * (0.4 + random.nextDouble() * 1.2);
                BigDecimal amount = BigDecimal.valueOf(part).setScale(2, RoundingMode.HALF_UP);
                boolean refunded = random.nextInt(30) == 0;
                csv.append(String.format(
                        Locale.ROOT,
                        "%s,%s-%d,B%03d,%s,%s,%s%n",
                        month.atDay(1 + random.nextInt(28)),
                        month,
                        i,
                        random.nextInt(customers * 2),
                        amount,
                        refunded ? amount : "",
                        random.nextInt(40) == 0 ? "CANCELLED" : "COMPLETED"));
            }
        }
        return csv.toString();
    }

    private void side(StringBuilder csv, YearMonth month, String direction, double total, int rows) {
        String prefix = direction.equals("SALE") ? "C" : "S";
        for (int i = 0; i < rows; i++) {
            double part = total / rows * (0.4 + random.nextDouble() * 1.2);
            String status = random.nextInt(40) == 0 ? "VOID" : "VALID";
            boolean returned = random.nextInt(50) == 0;
            BigDecimal amount =
                    BigDecimal.valueOf(returned ? -part * 0.3 : part).setScale(2, RoundingMode.HALF_UP);
            BigDecimal tax = amount.multiply(new BigDecimal("0.13")).setScale(2, RoundingMode.HALF_UP);
            // The square favours the first customers: a few loyal ones bring most of the trade.
            int who = (int) (Math.pow(random.nextDouble(), 2) * customers);
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s%04d,%s,%s,%s,%s-%d%n",
                    month.atDay(1 + random.nextInt(28)),
                    direction,
                    prefix,
                    who,
                    amount,
                    tax,
                    status,
                    month,
                    i));
        }
    }
}
