package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimedLoss;
import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What a bank types to file a claim, as typed; the days overdue follow from the loan's own plan.
 *
 * @param balanceAtDefault what was owed on the default date, where the evidence shows another balance than the platform
 */
record ClaimForm(
        @Nullable String principal,
        @Nullable String interest,
        @Nullable String evidence,
        @Nullable String balanceAtDefault) {

    private static final Money LARGEST = Money.ofYuan(1_000_000_000);

    /** The same without a balance of its own. */
    ClaimForm withoutBalance() {
        return new ClaimForm(principal, interest, evidence, null);
    }

    /**
     * Reads the loss; no more principal than is outstanding and not claimed yet.
     *
     * @param onRecord what was owed on the default date by the platform's record; null where it plays no part
     */
    ClaimedLoss read(Fields fields, Money claimable, @Nullable Money onRecord, int daysOverdue) {
        Money lost = fields.money("principal", principal, Money.ofFen(1), claimable.max(Money.ofFen(1)));
        Money unpaid = interest == null || interest.isBlank()
                ? Money.ZERO
                : fields.money("interest", interest, Money.ZERO, LARGEST);
        String words = fields.text("evidence", evidence, 4, ClaimedLoss.LONGEST_EVIDENCE);
        Money atDefault = onRecord == null || balanceAtDefault == null || balanceAtDefault.isBlank()
                ? onRecord
                : fields.money("balanceAtDefault", balanceAtDefault, Money.ZERO, LARGEST);
        fields.check();
        return new ClaimedLoss(lost, unpaid, atDefault, daysOverdue, words, false);
    }
}
