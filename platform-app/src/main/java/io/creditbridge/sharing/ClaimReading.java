package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.ClaimedLoss;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.web.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One claim as its bank and its sharers read it: what is claimed, who bears what, what came back. */
@Component
class ClaimReading {

    private final Claims claims;
    private final ClaimLines lines;
    private final RecoveryBook recoveries;
    private final JdbcClient jdbc;

    ClaimReading(Claims claims, ClaimLines lines, RecoveryBook recoveries, JdbcClient jdbc) {
        this.claims = claims;
        this.lines = lines;
        this.recoveries = recoveries;
        this.jdbc = jdbc;
    }

    /** What one party bears of all losses of the loan, after what recoveries gave back. */
    record Burden(Party party, Money paid, Money back) {

        public Money net() {
            return paid.minus(back);
        }
    }

    /** The names beside a claim. */
    record Names(String firm, String bankZh, String bankEn) {}

    /**
     * A claim.
     *
     * @param id the claim
     * @param version the number a step must show
     * @param loan the loan
     * @param names the firm and the bank
     * @param schemeId the scheme
     * @param schemeVersion the version agreed
     * @param loss what is claimed
     * @param status where it stands
     * @param filedAt when it was filed
     * @param declineReason why it was declined, or null
     * @param lines who bears what of it
     * @param burdens who bears what of all the loan's losses, after recoveries
     * @param recoveries what came back
     */
    record ClaimView(
            UUID id,
            int version,
            UUID loan,
            Names names,
            String schemeId,
            String schemeVersion,
            ClaimedLoss loss,
            ClaimStatus status,
            Instant filedAt,
            @Nullable String declineReason,
            List<ClaimLines.Line> lines,
            List<Burden> burdens,
            List<RecoveryBook.Entry> recoveries) {

        /** What is still lost after all recoveries. */
        public Money net() {
            return burdens.stream().map(Burden::net).reduce(Money.ZERO, Money::plus);
        }
    }

    /** A claim of the caller's bank. */
    @Transactional(readOnly = true)
    ClaimView ofBank(Actor actor, ClaimId id) {
        return view(claims.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id)));
    }

    /** A claim in which the caller's organisation has a part. */
    @Transactional(readOnly = true)
    ClaimView ofSharer(Actor actor, ClaimId id) {
        return view(claims.ofSharer(id, actor.organizationId()).orElseThrow(() -> new NotFound(id)));
    }

    private ClaimView view(Claim claim) {
        return new ClaimView(
                claim.id().value(),
                claim.version(),
                claim.loanId().value(),
                names(claim),
                claim.schemeId(),
                claim.schemeVersion(),
                claim.loss(),
                claim.status(),
                claim.filedAt(),
                claim.declineReason(),
                lines.of(claim.id()),
                burdens(claim),
                recoveries.of(claim.loanId()));
    }

    private Names names(Claim claim) {
        return jdbc.sql("""
                        select e.name, b.name_zh, b.name_en from enterprise e, organization b
                        where e.id = :firm and b.id = :bank
                        """)
                .param("firm", claim.enterpriseId().value())
                .param("bank", claim.bankId().value())
                .query((row, number) -> new Names(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    private List<Burden> burdens(Claim claim) {
        return jdbc.sql("select party, paid_fen, back_fen from loss_account_party where loan_id = ? order by party")
                .param(claim.loanId().value())
                .query((row, number) -> new Burden(
                        Party.valueOf(row.getString(1)), Money.ofFen(row.getLong(2)), Money.ofFen(row.getLong(3))))
                .list();
    }

    /** The statement of a claim as lines of CSV: one row a party and event, then one a party with what it bears. */
    static String statement(ClaimView claim) {
        List<String> rows = new ArrayList<>();
        rows.add("event,date,party,amount,limitedBy");
        String filed = claim.filedAt().toString();
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
        for (Burden burden : claim.burdens()) {
            rows.add(String.join(
                    ",", "NET_BURDEN", "", burden.party().name(), burden.net().toString(), ""));
        }
        return String.join("\r\n", rows) + "\r\n";
    }
}
