package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.CounterpartyTotals;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.MonthlyTotals;
import io.creditbridge.registration.ImportedTrade;
import io.creditbridge.transaction.Direction;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The aggregates kept of a firm's transactions: read whole, written whole. */
@Component
public class KeptAggregates implements ImportedTrade {

    private static final int BATCH = 2_000;
    private final JdbcTemplate jdbc;

    KeptAggregates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of a firm. */
    public FirmAggregates of(EnterpriseId enterprise) {
        List<MonthlyTotals> months = months(enterprise);
        List<CounterpartyTotals> counterparties = jdbc.query(
                "select * from counterparty_totals where enterprise_id = ?",
                (row, number) -> counterparty(row),
                enterprise.value());
        return new FirmAggregates(months, counterparties);
    }

    /** The months of a firm, for charts: few rows at any number of transactions. */
    public List<MonthlyTotals> months(EnterpriseId enterprise) {
        return jdbc.query(
                "select * from monthly_totals where enterprise_id = ? order by month, sale",
                (row, number) -> month(row),
                enterprise.value());
    }

    @Override
    public Optional<YearMonth> lastMonth(EnterpriseId enterprise) {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select max(month) from monthly_totals where enterprise_id = ?",
                        LocalDate.class,
                        enterprise.value()))
                .map(YearMonth::from);
    }

    void replace(EnterpriseId enterprise, FirmAggregates aggregates) {
        jdbc.update("delete from monthly_totals where enterprise_id = ?", enterprise.value());
        jdbc.update("delete from counterparty_totals where enterprise_id = ?", enterprise.value());
        UUID id = enterprise.value();
        jdbc.batchUpdate(
                "insert into monthly_totals values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                aggregates.months(),
                BATCH,
                (row, totals) -> {
                    row.setObject(1, id);
                    row.setDate(2, Date.valueOf(totals.month().atDay(1)));
                    row.setBoolean(3, totals.direction() == Direction.SALE);
                    row.setLong(4, totals.validCount());
                    row.setLong(5, totals.validAmountFen());
                    row.setLong(6, totals.returnCount());
                    row.setLong(7, totals.returnAmountFen());
                    row.setLong(8, totals.voidCount());
                    row.setLong(9, totals.voidAmountFen());
                    row.setLong(10, totals.taxFen());
                    row.setLong(11, totals.oddCount());
                });
        jdbc.batchUpdate(
                "insert into counterparty_totals values (?, ?, ?, ?, ?, ?, ?, ?)",
                aggregates.counterparties(),
                BATCH,
                (row, totals) -> {
                    row.setObject(1, id);
                    row.setBoolean(2, totals.direction() == Direction.SALE);
                    row.setDate(3, Date.valueOf(totals.month().atDay(1)));
                    row.setString(4, totals.counterparty());
                    row.setLong(5, totals.count());
                    row.setLong(6, totals.netAmountFen());
                    row.setDate(7, Date.valueOf(totals.firstDate()));
                    row.setDate(8, Date.valueOf(totals.lastDate()));
                });
    }

    private static MonthlyTotals month(ResultSet row) throws SQLException {
        return new MonthlyTotals(
                YearMonth.from(day(row, "month")),
                direction(row),
                row.getLong("valid_count"),
                row.getLong("valid_amount_fen"),
                row.getLong("return_count"),
                row.getLong("return_amount_fen"),
                row.getLong("void_count"),
                row.getLong("void_amount_fen"),
                row.getLong("tax_fen"),
                row.getLong("odd_count"));
    }

    private static CounterpartyTotals counterparty(ResultSet row) throws SQLException {
        return new CounterpartyTotals(
                YearMonth.from(day(row, "month")),
                direction(row),
                row.getString("counterparty"),
                row.getLong("count"),
                row.getLong("net_amount_fen"),
                day(row, "first_day"),
                day(row, "last_day"));
    }

    private static Direction direction(ResultSet row) throws SQLException {
        return row.getBoolean("sale") ? Direction.SALE : Direction.PURCHASE;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
