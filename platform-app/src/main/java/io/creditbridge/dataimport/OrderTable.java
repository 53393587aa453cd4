package io.creditbridge.dataimport;

import io.creditbridge.features.TransactionAggregator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a platform's export of orders; the last row of an order counts. */
final class OrderTable {

    static final int ORDERS_LIMIT = 200_000;

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_BUYER = 120;

    private static final List<String> DAY = List.of("date", "下单日期", "日期");
    private static final List<String> NUMBER = List.of("order", "order_no", "订单号", "订单编号");
    private static final List<String> BUYER = List.of("buyer", "买家", "买家代号");
    private static final List<String> AMOUNT = List.of("amount", "金额", "实付金额");
    private static final List<String> REFUNDED = List.of("refunded", "退款金额");
    private static final List<String> STATUS = List.of("status", "状态", "订单状态");

    private final int day;
    private final int number;
    private final int buyer;
    private final int amount;
    private final int givenBack;
    private final int status;

    private OrderTable(@Nullable List<String> header) {
        this.day = TableCells.find(header, DAY);
        this.number = TableCells.find(header, NUMBER);
        this.buyer = TableCells.find(header, BUYER);
        this.amount = TableCells.find(header, AMOUNT);
        this.givenBack = TableCells.find(header, REFUNDED);
        this.status = TableCells.find(header, STATUS);
        if (day < 0 || number < 0 || amount < 0) {
            throw new FileRefused("orders.header");
        }
    }

    /**
     * Reads a file.
     *
     * @throws FileRefused if it has no such columns, or a row that cannot be read; the message names the row
     */
    static List<PlatformOrder> read(Path file, PastDays days) throws IOException {
        Map<String, PlatformOrder> orders = new LinkedHashMap<>();
        try (RowSource rows = UploadedFile.open(file)) {
            List<String> header = rows.next();
            OrderTable table = new OrderTable(header);
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                TableCells.requirePlain(header, row, rows.number());
                PlatformOrder order = table.order(row, rows.number());
                days.require(order.day(), "import.file.dayRange", rows.number());
                orders.put(order.number(), order);
                if (orders.size() > ORDERS_LIMIT) {
                    throw new FileRefused("import.file.tooManyRows", ORDERS_LIMIT);
                }
            }
        }
        if (orders.isEmpty()) {
            throw new FileRefused("import.file.noRows");
        }
        return List.copyOf(orders.values());
    }

    private PlatformOrder order(List<String> row, long place) {
        String name = TableCells.cell(row, number);
        String who = TableCells.cell(row, buyer);
        long paid = fen(TableCells.cell(row, amount));
        String given = TableCells.cell(row, givenBack);
        String state = TableCells.cell(row, status);
        boolean refunded = isRefunded(state, place);
        // Without a sum of its own, a refunded order was given back whole, and one refunded in part nobody knows how
        // far.
        boolean open = given.isEmpty() && isPartRefunded(state);
        long back = !given.isEmpty() ? fen(given) : refunded && !open ? paid : 0;
        boolean sound = !name.isEmpty()
                && name.length() <= LONGEST_NUMBER
                && who.length() <= LONGEST_BUYER
                && paid > 0
                && back >= 0
                && back <= paid;
        LocalDate on = sound ? day(TableCells.cell(row, day)) : null;
        if (on == null) {
            throw new FileRefused("orders.row", place);
        }
        return new PlatformOrder(name, on, who, paid, back, open && !cancelled(state), cancelled(state));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static long fen(String text) {
        long fen = FenText.parse(text);
        return fen == FenText.UNREADABLE || fen > TransactionAggregator.AMOUNT_LIMIT_FEN ? -1 : fen;
    }

    private static boolean cancelled(String status) {
        String said = status.toUpperCase(Locale.ROOT);
        return said.equals("CANCELLED") || said.equals("CANCELED") || said.contains("取消") || said.contains("关闭");
    }

    /** Whether it was given back, whole or in part; an unknown status is refused. */
    private static boolean isRefunded(String status, long place) {
        String said = status.toUpperCase(Locale.ROOT);
        boolean done = said.isEmpty() || said.equals("COMPLETED") || said.contains("完成") || said.contains("成功");
        boolean back = said.equals("REFUNDED") || said.contains("退款") || isPartRefunded(status);
        if (!done && !back && !cancelled(status)) {
            throw new FileRefused("orders.status", place);
        }
        return back;
    }

    private static boolean isPartRefunded(String status) {
        String said = status.toUpperCase(Locale.ROOT);
        return (said.startsWith("PART") && said.contains("REFUND")) || (said.contains("部分") && said.contains("退款"));
    }
}
