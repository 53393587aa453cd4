package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.PlatformFeatures;
import io.creditbridge.features.StandardSets;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The features of each firm's sources beside invoices, bank accounts and platforms, as computed at the last import: one
 * row a firm and set.
 */
@Component
public class SourceSnapshots {

    private final JdbcClient jdbc;

    SourceSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The features of one source; empty where the firm never supplied it. */
    public Optional<FeatureVector> of(EnterpriseId enterprise, FeatureSet set) {
        return jdbc.sql("select as_of, values from source_snapshot where enterprise_id = ? and set_version = ?")
                .params(enterprise.value(), set.version())
                .query((row, number) -> read(set, row.getArray(2), row.getObject(1, LocalDate.class)))
                .optional();
    }

    /** What one source says, for those who may see it; empty where the firm never supplied it. */
    public Optional<SourceView> view(EnterpriseId enterprise, FeatureSet set) {
        return of(enterprise, set).map(features -> SourceView.of(features, given(enterprise, set)));
    }

    /** What every source says that the firm supplied. */
    public List<SourceView> views(EnterpriseId enterprise) {
        return StandardSets.all().stream()
                .flatMap(set -> view(enterprise, set).stream())
                .toList();
    }

    private List<SourceView.Given> given(EnterpriseId enterprise, FeatureSet set) {
        boolean platform = set.version().equals(PlatformFeatures.standardSet().version());
        String files = platform
                ? "select platform as name, * from platform_import"
                : "select account as name, * from bank_statement";
        return jdbc.sql("""
                        select name, min(first_day), max(last_day), max(imported_at) from (%s) file
                        where enterprise_id = ? group by name order by name
                        """.formatted(files))
                .param(enterprise.value())
                .query((row, number) -> SourceView.Given.read(row))
                .list();
    }

    /** The features of the firms that consent to be scored on a day; at most so many, the latest computed first. */
    public List<FeatureVector> scorable(FeatureSet set, LocalDate day) {
        return jdbc.sql("""
                        select as_of, values from source_snapshot s
                        where set_version = :set and exists (select from consent c
                            where c.enterprise_id = s.enterprise_id and c.purpose = 'SCORING'
                                and c.revoked_at is null and c.valid_until >= :day)
                        order by computed_at desc limit :most
                        """)
                .param("set", set.version())
                .param("day", day)
                .param("most", FeatureSnapshots.MOST_FIRMS)
                .query((row, number) -> read(set, row.getArray(2), row.getObject(1, LocalDate.class)))
                .list();
    }

    /** Features out of their columns, for those who read many firms at once; all missing where there are none. */
    public static FeatureVector read(FeatureSet set, @Nullable Array stored, LocalDate asOf) throws SQLException {
        if (stored == null) {
            return FeatureVector.missing(set, asOf);
        }
        Double[] boxed = (Double[]) stored.getArray();
        double[] values = Arrays.stream(boxed).mapToDouble(Double::doubleValue).toArray();
        return FeatureVector.of(set, asOf, values, Set.of());
    }

    void renew(EnterpriseId enterprise, FeatureVector features, Instant now) {
        jdbc.sql("""
                        insert into source_snapshot (enterprise_id, set_version, as_of, values, input_hash, computed_at)
                        values (:enterprise, :set, :asOf, :values, :hash, :now)
                        on conflict (enterprise_id, set_version) do update set as_of = excluded.as_of,
                            values = excluded.values, input_hash = excluded.input_hash,
                            computed_at = excluded.computed_at
                        """)
                .param("enterprise", enterprise.value())
                .param("set", features.set().version())
                .param("asOf", features.asOf())
                .param("values", features.values())
                .param("hash", features.hash())
                .param("now", Timestamp.from(now))
                .update();
    }
}
