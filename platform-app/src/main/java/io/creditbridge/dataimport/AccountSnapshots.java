package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.BankFeatures;
import io.creditbridge.features.FeatureVector;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The features of each firm's bank account as computed at its last statement: one row a firm. */
@Component
public class AccountSnapshots {

    private final JdbcClient jdbc;

    AccountSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The features of a firm's account; empty without any statement. */
    public Optional<FeatureVector> of(EnterpriseId enterprise) {
        return jdbc.sql("select as_of, values from bank_snapshot where enterprise_id = ?")
                .param(enterprise.value())
                .query((row, number) -> read(row.getArray("values"), row.getObject("as_of", LocalDate.class)))
                .optional();
    }

    /** The features of the firms that consent to be scored on a day; at most so many, the latest computed first. */
    public List<FeatureVector> scorable(LocalDate day) {
        return jdbc.sql("""
                        select as_of, values from bank_snapshot s
                        where exists (select from consent c where c.enterprise_id = s.enterprise_id
                            and c.purpose = 'SCORING' and c.revoked_at is null and c.valid_until >= :day)
                        order by computed_at desc limit :most
                        """)
                .param("day", day)
                .param("most", FeatureSnapshots.MOST_FIRMS)
                .query((row, number) -> read(row.getArray("values"), row.getObject("as_of", LocalDate.class)))
                .list();
    }

    /** Features out of their columns, for those who read many firms at once; all missing where there are none. */
    public static FeatureVector read(@Nullable Array stored, LocalDate asOf) throws SQLException {
        if (stored == null) {
            return FeatureVector.missing(BankFeatures.standardSet(), asOf);
        }
        Double[] boxed = (Double[]) stored.getArray();
        double[] values = Arrays.stream(boxed).mapToDouble(Double::doubleValue).toArray();
        return FeatureVector.of(BankFeatures.standardSet(), asOf, values, Set.of());
    }
}
