package io.creditbridge.dataimport;

import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports one platform's orders of a firm. A later file renews what it names, since orders are refunded after they were
 * first exported; the same file again changes nothing.
 */
@Component
public class ImportOrders {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FILE_NAME = 200;

    private final Enterprises enterprises;
    private final PlatformOrders orders;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Today today;

    ImportOrders(Enterprises enterprises, PlatformOrders orders, JdbcClient jdbc, Journal journal, Today today) {
        this.enterprises = enterprises;
        this.orders = orders;
        this.jdbc = jdbc;
        this.journal = journal;
        this.today = today;
    }

    /**
     * A file of orders.
     *
     * @param platform the platform's name
     * @param name the file's name
     * @param content its content, read once; null where none was given
     */
    public record OrderFile(
            @Nullable String platform,
            String name,
            @Nullable InputStream content) {}

    /**
     * What became of a file.
     *
     * @param id its identity
     * @param platform the platform
     * @param orders orders in it
     * @param fresh orders that were not known
     * @param changed orders that say something else than before
     * @param openRefunds orders of which a part was refunded and nothing says how much; they count as sold whole
     * @param firstDay the first order's day
     * @param lastDay the last order's day
     */
    public record Imported(
            UUID id,
            String platform,
            int orders,
            int fresh,
            int changed,
            int openRefunds,
            LocalDate firstDay,
            LocalDate lastDay) {}

    /**
     * Imports.
     *
     * @throws NotFound if the firm is another organisation's
     * @throws InvalidInput if the platform is not named
     * @throws FileRefused if the file holds no orders
     */
    @Transactional
    public Imported run(Actor actor, EnterpriseId enterprise, OrderFile file) throws IOException {
        requireOwn(actor, enterprise);
        Fields fields = new Fields();
        String platform = fields.text("platform", file.platform(), 2, LONGEST_NAME);
        fields.check();
        InputStream content = file.content();
        if (content == null) {
            throw new FileRefused("import.file.empty");
        }
        Path spooled = Files.createTempFile("orders", ".upload");
        try {
            Files.copy(content, spooled, StandardCopyOption.REPLACE_EXISTING);
            String name = file.name().substring(Math.max(0, file.name().length() - LONGEST_FILE_NAME));
            return keep(actor, enterprise, platform, name, OrderTable.read(spooled, new PastDays(today.day())));
        } finally {
            Files.deleteIfExists(spooled);
        }
    }

    private Imported keep(
            Actor actor, EnterpriseId enterprise, String platform, String name, List<PlatformOrder> read) {
        UUID id = UUID.randomUUID();
        Comparator<PlatformOrder> byDay = Comparator.comparing(PlatformOrder::day);
        LocalDate first = read.stream().min(byDay).orElseThrow().day();
        LocalDate last = read.stream().max(byDay).orElseThrow().day();
        jdbc.sql("""
                        insert into platform_import (id, enterprise_id, platform, file_name, order_count, first_day,
                            last_day, imported_by, imported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        enterprise.value(),
                        platform,
                        name,
                        read.size(),
                        first,
                        last,
                        actor.accountId().value(),
                        Timestamp.from(today.now()))
                .update();
        PlatformOrders.Added added = orders.add(enterprise, platform, id, read);
        orders.renew(enterprise, today.day(), today.now());
        String after = platform + ": " + read.size() + " orders from " + first + " to " + last + ", new "
                + added.fresh() + ", changed " + added.changed();
        journal.record(
                actor,
                new RecordChanged("ENTERPRISE", enterprise.value(), "ORDERS_IMPORTED", null, after, today.now()));
        int open =
                Math.toIntExact(read.stream().filter(PlatformOrder::refundOpen).count());
        return new Imported(id, platform, read.size(), added.fresh(), added.changed(), open, first, last);
    }

    /**
     * Checks that a firm is the caller's own.
     *
     * @throws NotFound if it is another organisation's
     */
    void requireOwn(Actor actor, EnterpriseId enterprise) {
        if (enterprises.findByIdAndOwnerId(enterprise, actor.organizationId()).isEmpty()) {
            throw new NotFound(enterprise);
        }
    }
}
