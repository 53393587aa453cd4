package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.DataFlag;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.FirmFeatures;
import io.creditbridge.money.Money;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The features of each firm as computed at its last import: one row a firm, so that a quote reads one row.
 *
 * <p>They describe the firm at the end of the last complete month of its data, or of the last month before today.
 */
@Component
public class FeatureSnapshots {

    /** Most firms looked at together. */
    static final int MOST_FIRMS = 20_000;

    private static final int MOST_FILES = 20;
    private static final BigDecimal FAR_ABOVE = BigDecimal.TEN;

    private final JdbcClient jdbc;
    private final Today today;

    FeatureSnapshots(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * A firm's features as they were computed.
     *
     * @param features the values
     * @param yearlyTurnover net sales of the twelve months up to that day
     * @param computedAt when
     */
    public record Snapshot(FeatureVector features, Money yearlyTurnover, Instant computedAt) {}

    /** The latest snapshot of a firm; empty when nothing was imported. */
    public Optional<Snapshot> of(EnterpriseId enterprise) {
        return jdbc.sql("""
                        select s.*, e.established_on, e.yearly_revenue_fen
                        from feature_snapshot s join enterprise e on e.id = s.enterprise_id where e.id = ?
                        """)
                .param(enterprise.value())
                .query((row, number) -> besideProfile(
                        read(row),
                        row.getObject("established_on", LocalDate.class),
                        Money.ofFen(row.getLong("yearly_revenue_fen"))))
                .optional();
    }

    /** The snapshot with what does not agree with what the firm says of itself. */
    private static Snapshot besideProfile(Snapshot kept, LocalDate establishedOn, Money statedRevenue) {
        FeatureVector features = kept.features();
        Set<DataFlag> flags = features.flags();
        double months = features.value("history_months");
        LocalDate first = features.asOf().plusDays(1).minusMonths(Double.isNaN(months) ? 0 : (long) months);
        if (first.plusMonths(1).isBefore(establishedOn)) {
            flags.add(DataFlag.TRADE_BEFORE_ESTABLISHMENT);
        }
        if (kept.yearlyTurnover().compareTo(statedRevenue.times(FAR_ABOVE, RoundingMode.HALF_UP)) > 0) {
            flags.add(DataFlag.SALES_ABOVE_STATED_REVENUE);
        }
        FeatureVector flagged = FeatureVector.of(features.set(), features.asOf(), features.values(), flags);
        return new Snapshot(flagged, kept.yearlyTurnover(), kept.computedAt());
    }

    /** What the firm's trade says, for those who may see it; empty when nothing was imported. */
    public Optional<SourceView> view(EnterpriseId enterprise) {
        return of(enterprise).map(snapshot -> SourceView.of(snapshot.features(), given(enterprise)));
    }

    private List<SourceView.Given> given(EnterpriseId enterprise) {
        return jdbc.sql("""
                        select file_name, first_day, last_day, imported_at from transaction_import
                        where enterprise_id = ? and first_day is not null order by imported_at desc limit ?
                        """)
                .params(enterprise.value(), MOST_FILES)
                .query((row, number) -> SourceView.Given.read(row))
                .list();
    }

    /** The features of the firms that consent to be scored on a day; at most so many, the latest computed first. */
    public List<FeatureVector> scorable(LocalDate day) {
        return jdbc.sql("""
                        select * from feature_snapshot s
                        where exists (select from consent c where c.enterprise_id = s.enterprise_id
                            and c.purpose = 'SCORING' and c.revoked_at is null and c.valid_until >= :day)
                        order by computed_at desc limit :most
                        """)
                .param("day", day)
                .param("most", MOST_FIRMS)
                .query((row, number) -> read(row).features())
                .list();
    }

    /** A snapshot out of its columns, for those who read many firms at once. */
    public static Snapshot read(ResultSet row) throws SQLException {
        Double[] boxed = (Double[]) row.getArray("values").getArray();
        double[] values = Arrays.stream(boxed).mapToDouble(Double::doubleValue).toArray();
        FeatureVector features = FeatureVector.of(
                FirmFeatures.standardSet(),
                row.getObject("as_of", LocalDate.class),
                values,
                flags(row.getString("flags")));
        return new Snapshot(
                features,
                Money.ofFen(row.getLong("yearly_turnover_fen")),
                row.getTimestamp("computed_at").toInstant());
    }

    private static Set<DataFlag> flags(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(DataFlag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataFlag.class)));
    }

    void renew(EnterpriseId enterprise, FirmAggregates aggregates) {
        LocalDate asOf = describedDay(aggregates);
        FeatureVector features = FirmFeatures.compute(aggregates, asOf);
        String flags = features.flags().stream().map(Enum::name).collect(Collectors.joining(","));
        jdbc.sql("""
                        insert into feature_snapshot (enterprise_id, set_version, as_of, values, flags,
                            yearly_turnover_fen, input_hash, computed_at)
                        values (:enterprise, :set, :asOf, :values, :flags, :turnover, :hash, :now)
                        on conflict (enterprise_id) do update set set_version = excluded.set_version,
                            as_of = excluded.as_of, values = excluded.values, flags = excluded.flags,
                            yearly_turnover_fen = excluded.yearly_turnover_fen, input_hash = excluded.input_hash,
                            computed_at = excluded.computed_at
                        """)
                .param("enterprise", enterprise.value())
                .param("set", features.set().version())
                .param("asOf", asOf)
                .param("values", features.values())
                .param("flags", flags)
                .param("turnover", turnover(aggregates, asOf).fen())
                .param("hash", features.hash())
                .param("now", Timestamp.from(today.now()))
                .update();
    }

    private LocalDate describedDay(FirmAggregates aggregates) {
        LocalDate lastMonthEnd = today.day().withDayOfMonth(1).minusDays(1);
        if (aggregates.isEmpty()) {
            return lastMonthEnd;
        }
        LocalDate lastOfData = aggregates.months().getLast().month().atEndOfMonth();
        return lastOfData.isBefore(lastMonthEnd) ? lastOfData : lastMonthEnd;
    }

    /** Net sales of the twelve months up to a day. */
    public static Money turnover(FirmAggregates aggregates, LocalDate asOf) {
        YearMonth last = YearMonth.from(asOf);
        return Money.ofFen(aggregates.netSalesFen(last.minusMonths(11), last));
    }
}
