package io.creditbridge.quoting;

import io.creditbridge.assessment.AssessmentKind;
import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.dataimport.SourceSnapshots;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.features.BankFeatures;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.PlatformFeatures;
import io.creditbridge.modelling.ActiveCards;
import io.creditbridge.modelling.CardsInUse;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All firms of an area with what products ask of them: one query, and one pass of the card over the kept features of
 * those that consent to be scored.
 */
@Component
public class FirmPool {

    /** Most firms looked at together. */
    public static final int MOST_FIRMS = 20_000;

    private final JdbcClient jdbc;
    private final ActiveCards cards;
    private final QuotingSettings settings;
    private final Today today;

    FirmPool(JdbcClient jdbc, ActiveCards cards, QuotingSettings settings, Today today) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.settings = settings;
        this.today = today;
    }

    /**
     * A firm of the pool.
     *
     * @param id the firm
     * @param name its name
     * @param regionZh its region's name in Chinese
     * @param regionEn its region's name in English
     * @param facts what products ask of it
     * @param grades its grade by the card of each bank that scores with its own; empty where that gives none
     */
    public record Pooled(
            EnterpriseId id,
            String name,
            String regionZh,
            String regionEn,
            FirmFacts facts,
            Map<OrganizationId, Optional<Integer>> grades) {

        /** Copies the map. */
        public Pooled {
            grades = Map.copyOf(grades);
        }

        /** The facts as a bank sees them. */
        public FirmFacts seenBy(OrganizationId bank) {
            Optional<Integer> own = grades.get(bank);
            return own == null ? facts : facts.graded(own.orElse(null));
        }
    }

    /**
     * The firms whose region lies at or below a path, by name; at most {@link #MOST_FIRMS}.
     *
     * @param path a region's path such as {@code /370000/}, or {@code /} for the whole country
     */
    @Transactional(readOnly = true)
    public List<Pooled> within(String path) {
        return read(path, null);
    }

    /** One firm of an area; empty where it lies elsewhere. */
    @Transactional(readOnly = true)
    public Optional<Pooled> one(String path, EnterpriseId firm) {
        return read(path, firm.value()).stream().findFirst();
    }

    private List<Pooled> read(String path, @Nullable UUID firm) {
        CardsInUse inUse = cards.inUse().forPortfolio(settings.expectedBadShare());
        LocalDate day = today.day();
        return jdbc.sql("""
                        select e.id, e.name, e.industry, e.size_class, e.established_on, e.yearly_revenue_fen,
                            r.path, r.name_zh, r.name_en, s.as_of, s.values, s.flags, s.yearly_turnover_fen,
                            s.computed_at, b.values as account_values, b.as_of as account_as_of,
                            o.values as platform_values, o.as_of as platform_as_of,
                            (select max(a.points) from assessment a where a.enterprise_id = e.id
                                and a.kind = 'INNOVATION_POINTS' and a.status = 'CONFIRMED'
                                and a.valid_until >= :day) as points
                        from enterprise e join region r on r.code = e.region_code
                            left join feature_snapshot s on s.enterprise_id = e.id and exists (
                                select from consent c where c.enterprise_id = e.id and c.purpose = 'SCORING'
                                    and c.revoked_at is null and c.valid_until >= :day)
                            left join source_snapshot b on b.enterprise_id = s.enterprise_id
                                and b.set_version = :account
                            left join source_snapshot o on o.enterprise_id = s.enterprise_id
                                and o.set_version = :platform
                        where r.path like :path || '%' and (cast(:firm as uuid) is null or e.id = :firm)
                        order by e.name, e.id limit :most
                        """)
                .param("day", day)
                .param("account", BankFeatures.standardSet().version())
                .param("platform", PlatformFeatures.standardSet().version())
                .param("path", path)
                .param("firm", firm)
                .param("most", MOST_FIRMS)
                .query((row, number) -> pooled(row, inUse, day))
                .list();
    }

    private static Pooled pooled(ResultSet row, CardsInUse inUse, LocalDate day) throws SQLException {
        Money turnover = Money.ofFen(row.getLong("yearly_revenue_fen"));
        Integer grade = null;
        Map<OrganizationId, Optional<Integer>> grades = new HashMap<>();
        inUse.banks().keySet().forEach(bank -> grades.put(bank, Optional.empty()));
        if (row.getObject("as_of") != null) {
            FeatureSnapshots.Snapshot snapshot = FeatureSnapshots.read(row);
            turnover = snapshot.yearlyTurnover().max(Money.ZERO);
            List<FeatureVector> read = List.of(
                    snapshot.features(),
                    other(row, BankFeatures.standardSet(), "account"),
                    other(row, PlatformFeatures.standardSet(), "platform"));
            grade = grade(inUse.platform(), read, day);
            for (Map.Entry<OrganizationId, Scorecard> own : inUse.banks().entrySet()) {
                grades.put(own.getKey(), Optional.ofNullable(grade(own.getValue(), read, day)));
            }
        }
        BigDecimal points = row.getBigDecimal("points");
        BigDecimal kept = BigDecimal.ONE.subtract(AssessmentKind.INNOVATION_POINTS.haircut());
        LocalDate established = row.getObject("established_on", LocalDate.class);
        FirmFacts facts = new FirmFacts(
                Arrays.stream(row.getString("path").split("/"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                Industry.valueOf(row.getString("industry")),
                Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(established, day))),
                turnover,
                grade,
                SizeClass.valueOf(row.getString("size_class")),
                points == null ? BigDecimal.ZERO : points.multiply(kept));
        return new Pooled(
                new EnterpriseId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("name_zh"),
                row.getString("name_en"),
                facts,
                grades);
    }

    private static FeatureVector other(ResultSet row, FeatureSet set, String columns) throws SQLException {
        LocalDate asOf = row.getObject(columns + "_as_of", LocalDate.class);
        return SourceSnapshots.read(
                set, row.getArray(columns + "_values"), asOf == null ? row.getObject("as_of", LocalDate.class) : asOf);
    }

    private static @Nullable Integer grade(Scorecard card, List<FeatureVector> read, LocalDate day) {
        return read.stream()
                .filter(features -> features.set().version().equals(card.featureSetVersion()))
                .findFirst()
                .map(features -> FirmFacts.grade(card.score(features, day)))
                .orElse(null);
    }
}
