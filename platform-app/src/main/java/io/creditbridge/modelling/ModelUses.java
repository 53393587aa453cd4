package io.creditbridge.modelling;

import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which models are in use, for the platform and for each bank; the newest activated row of a role counts. */
@Component
class ModelUses {

    private final JdbcClient jdbc;

    ModelUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a model can be used for. */
    enum Use {
        /** It decides. */
        CHAMPION,
        /** Its scores are recorded only. */
        CHALLENGER
    }

    /**
     * A proposal to use no own model in a role any more.
     *
     * @param id its identity
     * @param use the role
     * @param proposedBy who proposed it
     * @param name that person's name
     * @param proposedAt when
     */
    record Ending(long id, Use use, AccountId proposedBy, String name, Instant proposedAt) {}

    /** The version of each champion, by organisation; an empty key is the platform. */
    Map<Optional<OrganizationId>, String> champions() {
        Map<Optional<OrganizationId>, String> versions = new HashMap<>();
        jdbc.sql("""
                        select distinct on (u.organization_id) u.organization_id, r.model_version
                        from model_in_use u left join training_run r on r.id = u.run_id
                        where u.role = 'CHAMPION' and u.activated_at is not null
                        order by u.organization_id, u.activated_at desc, u.id desc
                        """).query(row -> {
            String version = row.getString(2);
            if (version != null) {
                versions.put(owner(row.getObject(1, UUID.class)), version);
            }
        });
        return versions;
    }

    private static Optional<OrganizationId> owner(@Nullable UUID organization) {
        return Optional.ofNullable(organization).map(OrganizationId::new);
    }

    /** The version that an organisation, or the platform, uses in a role of its own; empty without one. */
    Optional<String> version(Use use, Optional<OrganizationId> owner) {
        return jdbc.sql("""
                        select coalesce(r.model_version, '') from model_in_use u
                            left join training_run r on r.id = u.run_id
                        where u.role = :use and u.organization_id is not distinct from cast(:owner as uuid)
                            and u.activated_at is not null
                        order by u.activated_at desc, u.id desc limit 1
                        """)
                .param("use", use.name())
                .param("owner", owner.map(OrganizationId::value).orElse(null))
                .query(String.class)
                .optional()
                .filter(version -> !version.isEmpty());
    }

    /** Puts a candidate to use. */
    void use(Use use, TrainingRun run, Optional<OrganizationId> owner, AccountId activatedBy, Instant at) {
        jdbc.sql("""
                        insert into model_in_use (role, run_id, organization_id, proposed_by, proposed_at, activated_by,
                            activated_at)
                        values (:use, :run, :owner, :trainer, :started, :activator, :at)
                        """)
                .param("use", use.name())
                .param("run", run.id())
                .param("owner", owner.map(OrganizationId::value).orElse(null))
                .param("trainer", run.startedBy())
                .param("started", Timestamp.from(run.startedAt()))
                .param("activator", activatedBy.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What waits for a second person, of one role. */
    Optional<Ending> ending(Use use, Optional<OrganizationId> owner) {
        return jdbc.sql("""
                        select u.id, u.proposed_by, a.display_name, u.proposed_at
                        from model_in_use u join account a on a.id = u.proposed_by
                        where u.role = :use and u.organization_id is not distinct from cast(:owner as uuid)
                            and u.activated_at is null
                        """)
                .param("use", use.name())
                .param("owner", owner.map(OrganizationId::value).orElse(null))
                .query((row, number) -> new Ending(
                        row.getLong(1),
                        use,
                        new AccountId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    /** Proposes to end the use of an own model; false where that waits already. */
    boolean propose(Use use, Optional<OrganizationId> owner, AccountId by, Instant at) {
        try {
            return jdbc.sql("""
                                    insert into model_in_use (role, organization_id, proposed_by, proposed_at)
                                    values (:use, :owner, :by, :at)
                                    """)
                            .param("use", use.name())
                            .param("owner", owner.map(OrganizationId::value).orElse(null))
                            .param("by", by.value())
                            .param("at", Timestamp.from(at))
                            .update()
                    == 1;
        } catch (DuplicateKeyException waitsAlready) {
            return false;
        }
    }

    /** Ends the use as the second person; false where another step came first. */
    boolean end(long id, AccountId by, Instant at) {
        return jdbc.sql("""
                                update model_in_use set activated_by = ?, activated_at = ?
                                where id = ? and activated_at is null
                                """).params(by.value(), Timestamp.from(at), id).update() == 1;
    }

    /** Lets a proposal come to nothing; false where another step came first. */
    boolean drop(long id) {
        return jdbc.sql("delete from model_in_use where id = ? and activated_at is null")
                        .param(id)
                        .update()
                == 1;
    }
}
