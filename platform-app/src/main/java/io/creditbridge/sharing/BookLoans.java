package io.creditbridge.sharing;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.web.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the loans that a facility stands for, the largest first, in one query. */
@Component
class BookLoans {

    private static final String LOANS = """
            select l.id, l.drawn_on, l.matures_on, e.id as firm_id, e.name, e.industry, e.size_class,
                r.name_zh as region_zh, r.name_en as region_en, b.name_zh as bank_zh, b.name_en as bank_en,
                g.scheme_version, g.share, lb.book_id,
                (select coalesce(sum(c.principal_fen), 0) from claim c
                    where c.loan_id = l.id and not c.closing
                        and c.status not in ('DECLINED', 'WITHDRAWN')) as claimed_fen,
            """ + LoanRisks.COLUMNS + """
            from guarantee g join loan l on l.offer_id = g.offer_id and l.status = 'DRAWN'
            join loan_book lb on lb.proposal_id = l.proposal_id
            join offer o on o.id = g.offer_id join quote q on q.id = o.quote_id
            join credit_product p on p.id = l.product_id join enterprise e on e.id = g.enterprise_id
            join region r on r.code = e.region_code join organization b on b.id = g.bank_id
            where g.facility_id = :facility and g.status not in ('DECLINED', 'EXPIRED', 'RELEASED')
                and l.outstanding_fen > 0
            order by l.outstanding_fen desc, l.id
            """;

    private final LoanRisks risks;
    private final JdbcClient jdbc;
    private final Today today;

    BookLoans(LoanRisks risks, JdbcClient jdbc, Today today) {
        this.risks = risks;
        this.jdbc = jdbc;
        this.today = today;
    }

    List<BookedLoan> of(FacilityId facility) {
        return jdbc.sql(LOANS)
                .param("facility", facility.value())
                .param("day", today.day())
                .query((row, number) -> loan(row))
                .list();
    }

    private BookedLoan loan(ResultSet row) throws SQLException {
        LocalDate unpaid = row.getObject("unpaid_since", LocalDate.class);
        int late = unpaid == null ? 0 : (int) ChronoUnit.DAYS.between(unpaid, today.day());
        return new BookedLoan(
                new LoanId(row.getObject("id", UUID.class)),
                new BookedLoan.Borrower(
                        new EnterpriseId(row.getObject("firm_id", UUID.class)),
                        row.getString("name"),
                        Industry.valueOf(row.getString("industry")),
                        SizeClass.valueOf(row.getString("size_class")),
                        row.getString("region_zh"),
                        row.getString("region_en")),
                row.getString("bank_zh"),
                row.getString("bank_en"),
                row.getObject("drawn_on", LocalDate.class),
                row.getObject("matures_on", LocalDate.class),
                Money.ofFen(row.getLong("outstanding_fen")),
                row.getBigDecimal("share").stripTrailingZeros(),
                new BookedLoan.Agreed(
                        row.getString("scheme_version"),
                        row.getObject("book_id", UUID.class),
                        row.getObject("approved_on", LocalDate.class),
                        row.getInt("term_months"),
                        row.getString("borrower_class")),
                risks.of(row, late),
                Money.ofFen(row.getLong("claimed_fen")),
                late);
    }
}
