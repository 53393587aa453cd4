package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.PlatformFeatures;
import io.creditbridge.features.TransactionAggregator;
import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders of firms on platforms, each once, and the features computed of all of them at the last import. */
@Component
class PlatformOrders {

    private static final int BATCH = 2_000;
    private static final int FETCH = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SourceSnapshots snapshots;

    PlatformOrders(JdbcClient jdbc, JdbcTemplate batches, SourceSnapshots snapshots) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.snapshots = snapshots;
    }

    /** How many orders there were not before, and how many say something else than before. */
    record Added(int fresh, int changed) {}

    /** Adds a file's orders, or renews them. */
    Added add(EnterpriseId enterprise, String platform, UUID file, List<PlatformOrder> orders) {
        long before = count(enterprise, platform);
        batches.batchUpdate("""
                insert into platform_order as kept (enterprise_id, platform, order_number, import_id, ordered_on, buyer,
                    amount_fen, refunded_fen, cancelled)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (enterprise_id, platform, order_number) do update set import_id = excluded.import_id,
                    ordered_on = excluded.ordered_on, buyer = excluded.buyer, amount_fen = excluded.amount_fen,
                    refunded_fen = excluded.refunded_fen, cancelled = excluded.cancelled
                where (kept.ordered_on, kept.buyer, kept.amount_fen, kept.refunded_fen, kept.cancelled)
                    is distinct from (excluded.ordered_on, excluded.buyer, excluded.amount_fen, excluded.refunded_fen,
                        excluded.cancelled)
                """, orders, BATCH, (row, order) -> {
            row.setObject(1, enterprise.value());
            row.setString(2, platform);
            row.setString(3, order.number());
            row.setObject(4, file);
            row.setObject(5, order.day());
            row.setString(6, order.buyer());
            row.setLong(7, order.amountFen());
            row.setLong(8, order.refundedFen());
            row.setBoolean(9, order.cancelled());
        });
        int fresh = Math.toIntExact(count(enterprise, platform) - before);
        // What a file says as before keeps the file that said it first.
        int written = jdbc.sql("select count(*) from platform_order where import_id = ?")
                .param(file)
                .query(Integer.class)
                .single();
        return new Added(fresh, written - fresh);
    }

    private long count(EnterpriseId enterprise, String platform) {
        return jdbc.sql("select count(*) from platform_order where enterprise_id = ? and platform = ?")
                .params(enterprise.value(), platform)
                .query(Long.class)
                .single();
    }

    /** Computes the features of all the firm's orders anew, as of the end of the last complete month before a day. */
    void renew(EnterpriseId enterprise, LocalDate today, Instant now) {
        TransactionAggregator sums = new TransactionAggregator();
        jdbc.sql("""
                        select platform, buyer, ordered_on, amount_fen, refunded_fen, cancelled from platform_order
                        where enterprise_id = ?
                        """).param(enterprise.value()).withFetchSize(FETCH).query(row -> {
            String buyer = row.getString(1) + "|" + row.getString(2);
            LocalDate day = row.getObject(3, LocalDate.class);
            boolean cancelled = row.getBoolean(6);
            sums.add(
                    day,
                    Direction.SALE,
                    buyer,
                    row.getLong(4),
                    0,
                    cancelled ? TransactionStatus.VOID : TransactionStatus.VALID);
            if (!cancelled && row.getLong(5) > 0) {
                sums.add(day, Direction.SALE, buyer, -row.getLong(5), 0, TransactionStatus.VALID);
            }
        });
        FirmAggregates orders = sums.aggregates();
        LocalDate monthEnd = today.withDayOfMonth(1).minusDays(1);
        LocalDate last = orders.months().getLast().month().atEndOfMonth();
        snapshots.renew(enterprise, PlatformFeatures.compute(orders, last.isBefore(monthEnd) ? last : monthEnd), now);
    }
}
