package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.BankAccount;
import io.creditbridge.features.BankFeatures;
import io.creditbridge.features.BankMovement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bookings of firms' bank accounts, each once, and the features computed of all of them at the last import. */
@Component
class BankBookings {

    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SourceSnapshots snapshots;

    BankBookings(JdbcClient jdbc, JdbcTemplate batches, SourceSnapshots snapshots) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.snapshots = snapshots;
    }

    /** Adds a statement's bookings; answers how many were not there before. */
    int add(EnterpriseId enterprise, UUID statement, StatementRows rows) {
        Map<String, Integer> seen = new HashMap<>();
        List<Keyed> keyed = new ArrayList<>();
        for (BankMovement booking : rows.bookings()) {
            String content = rows.account() + "|" + booking.day() + "|" + booking.amountFen() + "|"
                    + (booking.balanceFen().isPresent() ? booking.balanceFen().getAsLong() : "-");
            // The same content twice on one statement is two bookings; on two statements it is one.
            int number = seen.merge(content, 1, Integer::sum);
            keyed.add(new Keyed(hash(content + "|" + number), keyed.size(), booking));
        }
        int before = count(enterprise);
        batches.batchUpdate("""
                insert into bank_booking (enterprise_id, fingerprint, statement_id, account, place, booked_on,
                    amount_fen, balance_fen, kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """, keyed, BATCH, (row, one) -> {
            row.setObject(1, enterprise.value());
            row.setString(2, one.fingerprint());
            row.setObject(3, statement);
            row.setString(4, rows.account());
            row.setInt(5, one.place());
            row.setObject(6, one.booking().day());
            row.setLong(7, one.booking().amountFen());
            row.setObject(
                    8,
                    one.booking().balanceFen().isPresent()
                            ? one.booking().balanceFen().getAsLong()
                            : null,
                    Types.BIGINT);
            row.setString(9, one.booking().kind().name());
        });
        return count(enterprise) - before;
    }

    /** A booking with what it is recognised by. */
    private record Keyed(String fingerprint, int place, BankMovement booking) {}

    private int count(EnterpriseId enterprise) {
        return jdbc.sql("select count(*) from bank_booking where enterprise_id = ?")
                .param(enterprise.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Computes the features of the firm's busiest account anew, as of the day of its last booking: balances of several
     * accounts cannot be put in one row of time.
     */
    void renew(EnterpriseId enterprise, Instant now) {
        BankAccount account = new BankAccount();
        LocalDate[] last = {LocalDate.MIN};
        jdbc.sql("""
                        select * from bank_booking where enterprise_id = :firm and account =
                            (select account from bank_booking where enterprise_id = :firm group by account
                            order by count(*) desc, account limit 1)
                        order by booked_on, place
                        """).param("firm", enterprise.value()).query(row -> {
            long balance = row.getLong("balance_fen");
            OptionalLong left = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(balance);
            LocalDate day = row.getObject("booked_on", LocalDate.class);
            account.add(new BankMovement(
                    day, row.getLong("amount_fen"), left, BankMovement.Kind.valueOf(row.getString("kind"))));
            last[0] = day;
        });
        snapshots.renew(enterprise, BankFeatures.compute(account, last[0]), now);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
