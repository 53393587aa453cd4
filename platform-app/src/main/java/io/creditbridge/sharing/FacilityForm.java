package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.money.Money;
import io.creditbridge.web.AsWritten;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person of the sharer types to change a facility, as typed: new terms, or money in or out. */
record FacilityForm(
        @Nullable String kind,
        @Nullable String commitmentLimit,
        @AsWritten @Nullable String leverage,
        @AsWritten @Nullable String claimRatePercent,
        @Nullable Boolean followsLoan,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String amount,
        @Nullable String note) {

    static final int LONGEST_NOTE = 200;
    private static final int LONGEST_YEARS = 20;
    private static final Money LARGEST = Money.ofYuan(1_000_000_000_000L);

    /** A form that shows the terms as they are. */
    static FacilityForm of(@Nullable FacilityTerms terms, LocalDate today) {
        if (terms == null) {
            return new FacilityForm(
                    null,
                    "",
                    "",
                    "",
                    false,
                    today.toString(),
                    today.plusYears(1).toString(),
                    "",
                    "");
        }
        BigDecimal leverage = terms.leverage();
        BigDecimal rate = terms.claimRateLimit();
        return new FacilityForm(
                null,
                terms.commitmentLimit().toString(),
                leverage == null ? "" : leverage.stripTrailingZeros().toPlainString(),
                rate == null ? "" : rate.movePointRight(2).stripTrailingZeros().toPlainString(),
                terms.followsLoan(),
                terms.validFrom().toString(),
                terms.validTo().toString(),
                "",
                "");
    }

    /** The form as it is shown again: money that was typed stands beside the terms as they are. */
    FacilityForm again(@Nullable FacilityTerms terms, LocalDate today) {
        FacilityForm now = of(terms, today);
        return isOfTerms()
                ? this
                : new FacilityForm(
                        kind == null ? "" : kind,
                        now.commitmentLimit,
                        now.leverage,
                        now.claimRatePercent,
                        now.followsLoan,
                        now.validFrom,
                        now.validTo,
                        amount,
                        note);
    }

    /** Whether terms were typed, not money. */
    public boolean isOfTerms() {
        return FacilityChange.Kind.TERMS.name().equals(kind);
    }

    FacilityChange.Kind kind(Fields fields) {
        return fields.choice("kind", kind, FacilityChange.Kind.class);
    }

    String note(Fields fields) {
        return fields.text("note", note, 2, LONGEST_NOTE);
    }

    Money amount(Fields fields) {
        return fields.money("amount", amount, Money.ofFen(1), LARGEST);
    }

    /** The terms; callers check the fields before they use them. */
    FacilityTerms terms(Fields fields, LocalDate today) {
        Money limit = fields.money("commitmentLimit", commitmentLimit, Money.ZERO, LARGEST);
        BigDecimal times = empty(leverage)
                ? null
                : fields.decimal("leverage", leverage, new BigDecimal("0.01"), FacilityTerms.HIGHEST_LEVERAGE, 2);
        BigDecimal rate = empty(claimRatePercent)
                ? null
                : fields.percent("claimRatePercent", claimRatePercent, new BigDecimal("0.01"), BigDecimal.valueOf(100));
        LocalDate from = fields.day("validFrom", validFrom, Fields.earliest(today), today.plusYears(LONGEST_YEARS));
        LocalDate to = fields.day("validTo", validTo, from, from.plusYears(LONGEST_YEARS));
        fields.check();
        return new FacilityTerms(limit, times, rate, Boolean.TRUE.equals(followsLoan), from, to);
    }

    private static boolean empty(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
