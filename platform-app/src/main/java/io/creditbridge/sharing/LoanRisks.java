package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What loans may lose, from the quotes they were offered with. */
@Component
class LoanRisks {

    /** The columns of a quote {@code q}, a guarantee {@code g}, a loan {@code l} and a product {@code p} it takes. */
    static final String COLUMNS = """
            l.outstanding_fen, l.term_months, g.scheme_id, g.borrower_class, g.loan_amount_fen, g.approved_on,
                g.other_in_window_fen, (q.inputs ->> 'pd')::float8 as pd,
                coalesce(q.inputs #>> '{request,risk,lgd}', q.inputs ->> 'loss') as loss, p.loss_given_default,
                (select min(i.due) from loan_instalment i where i.loan_id = l.id and i.due < :day
                    and (i.principal_paid_fen < i.principal_fen or i.interest_paid_fen < i.interest_fen))
                    as unpaid_since
            """;

    private final SchemeSource schemes;
    private final SharingSettings settings;
    private final JsonMapper json;

    LoanRisks(SchemeSource schemes, SharingSettings settings, JsonMapper json) {
        this.schemes = schemes;
        this.settings = settings;
        this.json = json;
    }

    /** Whether the loan was priced with a score. */
    static boolean isScored(ResultSet row) throws SQLException {
        return row.getObject("pd") != null;
    }

    /**
     * What a loan may lose; without a score by the configured default rate.
     *
     * @param late days its oldest unpaid instalment is overdue; more than 90 count as a default
     */
    BookedLoan.Risk of(ResultSet row, int late) throws SQLException {
        double pd = isScored(row) ? row.getDouble("pd") : settings.bookDefaultRate();
        return new BookedLoan.Risk(
                Lateness.of(late) == Lateness.OVER_90 ? 1 : pd, lossGivenDefault(row), guaranteedShare(row));
    }

    /** As it was priced; quotes older than the value of pledges took every loan for unsecured. */
    private double lossGivenDefault(ResultSet row) throws SQLException {
        @Nullable String loss = row.getString("loss");
        return loss == null
                ? row.getBigDecimal("loss_given_default").doubleValue()
                : json.readValue(loss, LossGivenDefault.class).of(Money.ofFen(row.getLong("loan_amount_fen")));
    }

    private double guaranteedShare(ResultSet row) throws SQLException {
        LocalDate approved = row.getObject("approved_on", LocalDate.class);
        LoanTerms terms = LoanTerms.of(Money.ofFen(row.getLong("loan_amount_fen")), approved, row.getInt("term_months"))
                .withBorrowerClass(row.getString("borrower_class"))
                .withOtherLoans(Money.ofFen(row.getLong("other_in_window_fen")), Money.ZERO);
        return schemes.current().find(row.getString("scheme_id"), approved) instanceof SchemeSearch.Found(Scheme scheme)
                ? scheme.tierFor(terms)
                        .map(tier -> tier.guaranteedShare().doubleValue())
                        .orElse(0.0)
                : 0;
    }
}
