package io.creditbridge.sharing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as machines read it; amounts in yuan as text.
 *
 * @param id the claim
 * @param loan the loan
 * @param status where it stands
 * @param firm the borrower
 * @param bank the bank
 * @param scheme the scheme
 * @param schemeVersion the version agreed
 * @param principal what is claimed
 * @param interest the interest claimed
 * @param balanceAtDefault what was owed on the default date, where the scheme takes the lower of both; else null
 * @param daysOverdue on the day of filing
 * @param evidence what shows the default
 * @param declineReason why it was declined, or null
 * @param withdrawnReason why the bank took it back, or null
 * @param recoveredBeforePayment what came in before it was paid and lowered it
 * @param closing whether it settles the shares of a loss that a party has paid first
 * @param filedAt when it was filed
 * @param parties who bears what of it, and what limited each
 * @param burdens who bears what of all the loan's losses, after recoveries
 * @param recoveries what came back
 * @param waitingRecoveries recoveries that wait for a second person of the bank; none for a sharer
 */
record ClaimAnswer(
        UUID id,
        UUID loan,
        String status,
        String firm,
        String bank,
        String scheme,
        String schemeVersion,
        String principal,
        String interest,
        @Nullable String balanceAtDefault,
        int daysOverdue,
        String evidence,
        @Nullable String declineReason,
        @Nullable String withdrawnReason,
        String recoveredBeforePayment,
        boolean closing,
        Instant filedAt,
        List<LineAnswer> parties,
        List<BurdenAnswer> burdens,
        List<RecoveryAnswer> recoveries,
        List<WaitingAnswer> waitingRecoveries) {

    /** What one party bears of the claim. */
    record LineAnswer(
            String party,
            BigDecimal share,
            String amount,
            String refund,
            @Nullable String limitedBy,
            String state) {}

    /** What one party bears of all the loan's losses. */
    record BurdenAnswer(String party, String paid, String givenBack, String net) {}

    /** A recovery, with what each party got back. */
    record RecoveryAnswer(String amount, LocalDate recoveredOn, String note, List<BackAnswer> givenBack) {}

    /** What one party got of a recovery; {@code lowered} is the part that lowered a claim it had not paid yet. */
    record BackAnswer(String party, String amount, String lowered) {}

    /** A recovery that waits for a second person. */
    record WaitingAnswer(UUID id, String amount, LocalDate recoveredOn, String note) {}

    static ClaimAnswer of(ClaimReading.ClaimView view) {
        return new ClaimAnswer(
                view.id(),
                view.loan(),
                view.status().name(),
                view.names().firm(),
                view.names().bankEn(),
                view.schemeId(),
                view.schemeVersion(),
                view.loss().principal().toString(),
                view.loss().interest().toString(),
                view.loss().balanceAtDefault() == null
                        ? null
                        : view.loss().balanceAtDefault().toString(),
                view.loss().daysOverdue(),
                view.loss().evidence(),
                view.course().declineReason(),
                view.course().withdrawnReason(),
                view.course().recovered().toString(),
                view.course().closing(),
                view.course().filedAt(),
                view.lines().stream().map(ClaimAnswer::line).toList(),
                view.burdens().stream()
                        .map(burden -> new BurdenAnswer(
                                burden.party().name(),
                                burden.paid().toString(),
                                burden.back().toString(),
                                burden.net().toString()))
                        .toList(),
                view.recoveries().stream().map(ClaimAnswer::recovery).toList(),
                view.waiting().stream()
                        .map(one -> new WaitingAnswer(one.id(), one.amount().toString(), one.recoveredOn(), one.note()))
                        .toList());
    }

    private static LineAnswer line(ClaimLines.Line line) {
        return new LineAnswer(
                line.party().name(),
                line.share(),
                line.amount().toString(),
                line.refund().toString(),
                line.limitedBy(),
                line.state());
    }

    private static RecoveryAnswer recovery(RecoveryBook.Entry entry) {
        return new RecoveryAnswer(
                entry.amount().toString(),
                entry.recoveredOn(),
                entry.note(),
                entry.back().stream()
                        .map(back -> new BackAnswer(
                                back.party().name(),
                                back.amount().toString(),
                                back.lowered().toString()))
                        .toList());
    }

    /** One row of a list. */
    record RowAnswer(UUID id, String firm, String bank, String principal, String own, Instant filedAt, String status) {

        static RowAnswer of(ClaimList.Row row) {
            return new RowAnswer(
                    row.id(),
                    row.firm(),
                    row.bankEn(),
                    row.principal().toString(),
                    row.own().toString(),
                    row.filedAt(),
                    row.status().name());
        }
    }
}
