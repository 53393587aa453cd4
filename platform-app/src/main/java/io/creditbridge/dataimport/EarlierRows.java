package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import java.util.Arrays;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The rows of a firm's earlier imports, by fingerprint, each to be met again as often as it is there.
 *
 * <p>Exports overlap: January to March, then February to April. A row met again is not counted twice, while two equal
 * rows within one file are two trades. Twelve bytes a row, sorted, so a million rows take 12 MB.
 */
final class EarlierRows {

    private static final int FETCH = 50_000;

    private final long[] fingerprints;
    private final boolean[] met;

    private EarlierRows(long[] sorted) {
        this.fingerprints = sorted;
        this.met = new boolean[sorted.length];
    }

    static EarlierRows of(EnterpriseId enterprise, JdbcTemplate jdbc) {
        Collector collector = new Collector();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement("""
                            select t.fingerprint from firm_transaction t
                            where t.import_id in (select id from transaction_import where enterprise_id = ?)
                            """);
                    statement.setObject(1, enterprise.value());
                    statement.setFetchSize(FETCH);
                    return statement;
                },
                (RowCallbackHandler) row -> collector.add(row.getLong(1)));
        return new EarlierRows(collector.sorted());
    }

    /** Whether the row was there before and has not been met in this file as often. */
    boolean meet(long fingerprint) {
        int at = Arrays.binarySearch(fingerprints, fingerprint);
        if (at < 0) {
            return false;
        }
        while (at > 0 && fingerprints[at - 1] == fingerprint) {
            at--;
        }
        for (; at < fingerprints.length && fingerprints[at] == fingerprint; at++) {
            if (!met[at]) {
                met[at] = true;
                return true;
            }
        }
        return false;
    }

    /** A growing array of longs. */
    private static final class Collector {
        private long[] values = new long[1024];
        private int count;

        void add(long value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        long[] sorted() {
            long[] exact = Arrays.copyOf(values, count);
            Arrays.sort(exact);
            return exact;
        }
    }
}
