package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.ClaimedLoss;
import io.creditbridge.guarantee.Recovery;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.scheme.Party;
import io.creditbridge.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One claim as its bank and its sharers read it: what is claimed, who bears what, what came back. */
@Component
class ClaimReading {

    private final Claims claims;
    private final ClaimLines lines;
    private final RecoveryBook recoveries;
    private final Recoveries waiting;
    private final AgreedSchemes schemes;
    private final JdbcClient jdbc;

    ClaimReading(
            FileClaim.ClaimTables tables,
            RecoveryBook recoveries,
            Recoveries waiting,
            AgreedSchemes schemes,
            JdbcClient jdbc) {
        this.claims = tables.claims();
        this.lines = tables.lines();
        this.schemes = schemes;
        this.recoveries = recoveries;
        this.waiting = waiting;
        this.jdbc = jdbc;
    }

    /** What one party bears of all losses of the loan, after what recoveries gave back. */
    record Burden(Party party, Money paid, Money back) {

        public Money net() {
            return paid.minus(back);
        }
    }

    /**
     * A recovery that waits for a second person of the bank.
     *
     * @param id which one
     * @param amount how much
     * @param recoveredOn the day it came in
     * @param note from where; may be empty
     * @param recordedBy who must not confirm it
     */
    record Waiting(UUID id, Money amount, LocalDate recoveredOn, String note, AccountId recordedBy) {

        static Waiting of(Recovery one) {
            return new Waiting(one.id().value(), one.amount(), one.recoveredOn(), one.note(), one.recordedBy());
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
     * @param course how far it has come
     * @param lines who bears what of it
     * @param burdens who bears what of all the loan's losses, after recoveries
     * @param recoveries what came back
     * @param waiting recoveries that wait for a second person; none for a sharer
     */
    record ClaimView(
            UUID id,
            int version,
            UUID loan,
            Names names,
            String schemeId,
            String schemeVersion,
            ClaimedLoss loss,
            ClaimCourse course,
            List<ClaimLines.Line> lines,
            List<Burden> burdens,
            List<RecoveryBook.Entry> recoveries,
            List<Waiting> waiting) {

        /** Where it stands. */
        public ClaimStatus status() {
            return course.status();
        }

        /** Whether the bank may take it back. */
        public boolean isWithdrawable() {
            return ClaimStatus.OPEN.contains(course.status())
                    && lines.stream().noneMatch(line -> line.paidBy() != null);
        }

        /** Whether something is left to recover of the loan's losses. */
        public boolean isRecoverable() {
            return !ClaimStatus.UNDONE.contains(course.status()) && net().isPositive();
        }

        /** What is still lost after all recoveries. */
        public Money net() {
            return burdens.stream().map(Burden::net).reduce(Money.ZERO, Money::plus);
        }
    }

    /** A claim of the caller's bank. */
    @Transactional(readOnly = true)
    ClaimView ofBank(Actor actor, ClaimId id) {
        Claim claim = claims.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        return view(
                claim,
                waiting.findByClaimIdAndStatusOrderByRecordedAt(id, Recovery.Status.RECORDED).stream()
                        .map(Waiting::of)
                        .toList());
    }

    /** A claim in which the caller's organisation has a part. */
    @Transactional(readOnly = true)
    ClaimView ofSharer(Actor actor, ClaimId id) {
        return view(claims.ofSharer(id, actor.organizationId()).orElseThrow(() -> new NotFound(id)), List.of());
    }

    private ClaimView view(Claim claim, List<Waiting> waits) {
        return new ClaimView(
                claim.id().value(),
                claim.version(),
                claim.loanId().value(),
                names(claim),
                claim.schemeId(),
                claim.schemeVersion(),
                claim.loss(),
                ClaimCourse.of(claim, isClosable(claim)),
                lines.of(claim.id()),
                burdens(claim),
                recoveries.of(claim.loanId()),
                waits);
    }

    /** Whether a party has paid first, something is left, and nothing is on its way. */
    private boolean isClosable(Claim claim) {
        return schemes.agreed(claim.schemeId(), claim.schemeVersion()).loss().advancer() != null
                && jdbc.sql("""
                        select exists (select from loss_account a where a.loan_id = :loan and not a.closed
                            and a.counted_fen > a.recovered_fen and not exists (select from claim c
                                where c.loan_id = a.loan_id and c.status in ('FILED', 'CHECKED')))
                        """)
                        .param("loan", claim.loanId().value())
                        .query(Boolean.class)
                        .single();
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
}
