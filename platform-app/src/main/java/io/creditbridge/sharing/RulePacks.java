package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.organization.AccountId;
import io.creditbridge.scheme.LineError;
import io.creditbridge.scheme.ParseResult;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeParser;
import io.creditbridge.web.PageRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored rule packs: text and hash never change, the state moves once. */
@Component
class RulePacks {

    private final JdbcClient jdbc;

    RulePacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stored pack.
     *
     * @param id the identity
     * @param schemeId the scheme
     * @param version the version's label
     * @param text the pack as it was uploaded
     * @param hash its SHA-256
     * @param shipped whether it came with the product
     * @param status where it stands
     * @param uploadedBy who uploaded it, or null for a shipped one
     * @param uploadedAt when it was stored
     */
    record Pack(
            UUID id,
            String schemeId,
            String version,
            String text,
            String hash,
            boolean shipped,
            FacilityChange.Status status,
            @Nullable AccountId uploadedBy,
            Instant uploadedAt) {

        private static Pack read(ResultSet row) throws SQLException {
            UUID by = row.getObject("uploaded_by", UUID.class);
            return new Pack(
                    row.getObject("id", UUID.class),
                    row.getString("scheme_id"),
                    row.getString("version"),
                    row.getString("text"),
                    row.getString("hash"),
                    row.getBoolean("shipped"),
                    FacilityChange.Status.valueOf(row.getString("status")),
                    by == null ? null : new AccountId(by),
                    row.getTimestamp("uploaded_at").toInstant());
        }

        /** The rules; what is stored was parsed before. */
        Scheme scheme() {
            return switch (SchemeParser.parse(text)) {
                case ParseResult.Parsed(Scheme scheme) -> scheme;
                case ParseResult.Refused(List<LineError> errors) ->
                    throw new IllegalStateException(schemeId + " " + version + ": " + errors);
            };
        }
    }

    /** All packs, by scheme and first day. */
    List<Pack> all() {
        return jdbc.sql("select * from rule_pack order by scheme_id, valid_from, uploaded_at")
                .query((row, number) -> Pack.read(row))
                .list();
    }

    /** One page of them. */
    List<Pack> page(PageRequest wanted) {
        return jdbc.sql("select * from rule_pack order by " + wanted.orderBy() + " limit ? offset ?")
                .params(wanted.size(), wanted.offset())
                .query((row, number) -> Pack.read(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from rule_pack").query(Long.class).single();
    }

    Optional<Pack> find(UUID id) {
        return jdbc.sql("select * from rule_pack where id = ?")
                .param(id)
                .query((row, number) -> Pack.read(row))
                .optional();
    }

    /** Keeps a pack; empty where the scheme has that version already. */
    Optional<UUID> add(Scheme scheme, String text, @Nullable AccountId by, Instant at) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into rule_pack (id, scheme_id, version, valid_from, text, hash, shipped, status,
                            uploaded_by, uploaded_at)
                        values (:id, :scheme, :version, :from, :text, :hash, :shipped, :status, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("scheme", scheme.id())
                .param("version", scheme.version())
                .param("from", scheme.header().validity().from())
                .param("text", text)
                .param("hash", hash(text))
                .param("shipped", by == null)
                .param("status", by == null ? "CONFIRMED" : "PROPOSED")
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Moves a proposed pack on; false where another step came first. */
    boolean decide(UUID id, FacilityChange.Status status, AccountId by) {
        boolean decided = jdbc.sql("""
                        update rule_pack set status = :status, decided_by = :by where id = :id and status = 'PROPOSED'
                        """)
                        .param("id", id)
                        .param("status", status.name())
                        .param("by", by.value())
                        .update()
                == 1;
        if (decided && status == FacilityChange.Status.CONFIRMED) {
            jdbc.sql("update rule_pack_revision set revision = revision + 1").update();
        }
        return decided;
    }

    /** How many activations there have been. */
    long revision() {
        return jdbc.sql("select revision from rule_pack_revision")
                .query(Long.class)
                .single();
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
