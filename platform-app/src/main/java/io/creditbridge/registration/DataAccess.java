package io.creditbridge.registration;

import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at a firm's data: written at each look by others, read by the owner. */
@Component
public class DataAccess {

    private static final Duration SAME_LOOK = Duration.ofMinutes(10);

    /** The orders looks may be asked in. */
    static final Map<String, String> SORTS = Map.of("at", "at", "organization", "name_zh");

    private final JdbcClient jdbc;
    private final Clock clock;

    DataAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One look.
     *
     * @param organizationZh who, in Chinese
     * @param organizationEn who, in English
     * @param person the person's name
     * @param seen what was seen, a message key's ending
     * @param at when
     */
    public record Look(String organizationZh, String organizationEn, String person, String seen, Instant at) {}

    /** Notes a look; reloading the same page within ten minutes is the same look. */
    @Transactional
    public void note(Actor actor, EnterpriseId enterprise, Consent.Purpose purpose, String seen) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into data_access (enterprise_id, organization_id, account_id, purpose, seen, at)
                        select :enterprise, :organization, :account, :purpose, :seen, :now
                        where not exists (select 1 from data_access where enterprise_id = :enterprise
                            and account_id = :account and seen = :seen and at > :recent)
                        """)
                .param("enterprise", enterprise.value())
                .param("organization", actor.organizationId().value())
                .param("account", actor.accountId().value())
                .param("purpose", purpose.name())
                .param("seen", seen)
                .param("now", Timestamp.from(now))
                .param("recent", Timestamp.from(now.minus(SAME_LOOK)))
                .update();
    }

    /** Notes one look at each of several firms. */
    @Transactional
    public void noteAll(Actor actor, Collection<EnterpriseId> enterprises, Consent.Purpose purpose, String seen) {
        enterprises.forEach(enterprise -> note(actor, enterprise, purpose, seen));
    }

    /** The looks at a firm; the caller has checked that the firm is its own. */
    @Transactional(readOnly = true)
    Page<Look> page(EnterpriseId enterprise, PageRequest page) {
        List<Look> rows = jdbc.sql("""
                        select * from (select o.name_zh, o.name_en, a.display_name, d.seen, d.at, d.id
                            from data_access d join organization o on o.id = d.organization_id
                                 join account a on a.id = d.account_id
                            where d.enterprise_id = :firm) look
                        order by %s limit :size offset :offset
                        """.formatted(page.orderBy()))
                .param("firm", enterprise.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new Look(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
        long total = jdbc.sql("select count(*) from data_access where enterprise_id = ?")
                .param(enterprise.value())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }
}
