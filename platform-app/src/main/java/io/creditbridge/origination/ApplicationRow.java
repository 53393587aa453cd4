package io.creditbridge.origination;

import io.creditbridge.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One application in a list.
 *
 * @param id its identity
 * @param firm the firm's name
 * @param amount what is asked for
 * @param termMonths for how long
 * @param purpose what for
 * @param neededBy by when
 * @param status where it stands
 * @param banks how many banks have it
 * @param offers how many of these have made an offer, whatever came of it
 */
record ApplicationRow(
        UUID id,
        String firm,
        Money amount,
        int termMonths,
        String purpose,
        LocalDate neededBy,
        String status,
        int banks,
        int offers) {

    static ApplicationRow read(ResultSet row) throws SQLException {
        return new ApplicationRow(
                row.getObject("id", UUID.class),
                row.getString("firm"),
                Money.ofFen(row.getLong("amount_fen")),
                row.getInt("term_months"),
                row.getString("purpose"),
                row.getObject("needed_by", LocalDate.class),
                row.getString("status"),
                row.getInt("banks"),
                row.getInt("offers"));
    }
}
