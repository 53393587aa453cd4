package io.creditbridge.sharing;

import java.util.ArrayList;
import java.util.List;

/** The statement of a claim, for the books of its bank and its sharers. */
final class ClaimStatement {

    private ClaimStatement() {}

    /** The statement of a claim as lines of CSV: one row a party and event, then one a party with what it bears. */
    static String csv(ClaimReading.ClaimView claim) {
        List<String> rows = new ArrayList<>();
        rows.add("event,date,party,amount,limitedBy");
        String filed = claim.course().filedAt().toString();
        for (ClaimLines.Line line : claim.lines()) {
            String limit = line.limitedBy() == null ? "" : line.limitedBy();
            rows.add(String.join(
                    ",",
                    "CLAIM_" + claim.status(),
                    filed,
                    line.party().name(),
                    line.amount().toString(),
                    limit));
        }
        for (RecoveryBook.Entry entry : claim.recoveries()) {
            entry.back()
                    .forEach(move -> rows.add(String.join(
                            ",",
                            "RECOVERY",
                            entry.recoveredOn().toString(),
                            move.party().name(),
                            move.amount().negated().toString(),
                            "")));
        }
        for (ClaimReading.Burden burden : claim.burdens()) {
            rows.add(String.join(
                    ",", "NET_BURDEN", "", burden.party().name(), burden.net().toString(), ""));
        }
        return String.join("\r\n", rows) + "\r\n";
    }
}
