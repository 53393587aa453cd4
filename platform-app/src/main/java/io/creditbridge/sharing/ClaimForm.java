package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimedLoss;
import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import org.jspecify.annotations.Nullable;

/** What a bank types to file a claim, as typed; the days overdue follow from the loan's own plan. */
record ClaimForm(
        @Nullable String principal,
        @Nullable String interest,
        @Nullable String evidence) {

    private static final Money LARGEST = Money.ofYuan(1_000_000_000);

    /** Reads the loss; no more principal than is outstanding and not claimed yet. */
    ClaimedLoss read(Fields fields, Money claimable, int daysOverdue) {
        Money lost = fields.money("principal", principal, Money.ofFen(1), claimable.max(Money.ofFen(1)));
        Money unpaid = interest == null || interest.isBlank()
                ? Money.ZERO
                : fields.money("interest", interest, Money.ZERO, LARGEST);
        String words = fields.text("evidence", evidence, 4, ClaimedLoss.LONGEST_EVIDENCE);
        fields.check();
        return new ClaimedLoss(lost, unpaid, daysOverdue, words);
    }
}
