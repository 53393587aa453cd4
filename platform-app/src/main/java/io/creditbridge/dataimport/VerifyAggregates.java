package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether what is kept of firms is what their raw rows say: aggregates and features, for a sample of firms. */
@Component
public class VerifyAggregates {

    private final KeptAggregates kept;
    private final FeatureSnapshots snapshots;
    private final RawColumns raw;
    private final JdbcClient jdbc;

    VerifyAggregates(KeptAggregates kept, FeatureSnapshots snapshots, RawColumns raw, JdbcClient jdbc) {
        this.kept = kept;
        this.snapshots = snapshots;
        this.raw = raw;
        this.jdbc = jdbc;
    }

    /**
     * What a sample showed.
     *
     * @param compared firms computed again
     * @param differing those for which something else is kept
     */
    public record Sample(int compared, List<EnterpriseId> differing) {

        /** Copies the list. */
        public Sample {
            differing = List.copyOf(differing);
        }
    }

    /** Compares at most so many firms, half of them those imported last; all as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public Sample sample(int most) {
        List<EnterpriseId> firms = jdbc.sql("""
                        (select enterprise_id from feature_snapshot order by computed_at desc limit :half)
                        union (select enterprise_id from feature_snapshot order by random() limit :half)
                        """)
                .param("half", most / 2)
                .query((row, number) -> new EnterpriseId(row.getObject(1, UUID.class)))
                .list();
        List<EnterpriseId> differing = new ArrayList<>();
        for (EnterpriseId firm : firms) {
            if (!isTrue(firm)) {
                differing.add(firm);
            }
        }
        return new Sample(firms.size(), differing);
    }

    private boolean isTrue(EnterpriseId firm) {
        RawRows rows = raw.of(firm);
        return rows.aggregates().equals(kept.of(firm))
                && snapshots
                        .of(firm)
                        .map(FeatureSnapshots.Snapshot::features)
                        .filter(features ->
                                rows.features(features.asOf()).hash().equals(features.hash()))
                        .isPresent();
    }
}
