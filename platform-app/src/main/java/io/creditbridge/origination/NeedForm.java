package io.creditbridge.origination;

import io.creditbridge.application.LoanNeed;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.Security;
import io.creditbridge.web.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a firm asks for, as typed, with the products picked. */
public record NeedForm(
        @Nullable String amount,
        @Nullable String termMonths,
        @Nullable String purpose,
        @Nullable String collateral,
        @Nullable String collateralValue,
        @Nullable String neededBy,
        @Nullable String note,
        @Nullable List<String> products,
        @Nullable Integer version) {

    /** A form filled with a need. */
    public static NeedForm of(LoanNeed need, List<String> products, int version) {
        return new NeedForm(
                need.amount().toString(),
                Integer.toString(need.termMonths()),
                need.purpose().name(),
                need.security().kind().name(),
                SecurityFields.written(need.security()),
                need.neededBy().toString(),
                need.note(),
                products,
                version);
    }

    /** A form to begin with. */
    public static NeedForm usual(LocalDate today) {
        return new NeedForm(
                "500000",
                "12",
                LoanPurpose.WORKING_CAPITAL.name(),
                CollateralKind.NONE.name(),
                "",
                today.plusDays(30).toString(),
                "",
                List.of(),
                null);
    }

    /** The same need without the words to the banks. */
    public NeedForm withoutNote() {
        return new NeedForm(amount, termMonths, purpose, collateral, collateralValue, neededBy, "", products, version);
    }

    /**
     * Reads the need.
     *
     * @throws io.creditbridge.web.InvalidInput naming every field that is wrong
     */
    public LoanNeed need(Fields fields, LocalDate today) {
        var readAmount = fields.money("amount", amount, LoanNeed.SMALLEST_AMOUNT, LoanNeed.LARGEST_AMOUNT);
        int term = fields.wholeNumber("termMonths", termMonths, 1, LoanNeed.LONGEST_TERM_MONTHS);
        LoanPurpose what = fields.choice("purpose", purpose, LoanPurpose.class);
        Security security = SecurityFields.read(fields, collateral, collateralValue);
        LocalDate by = fields.day("neededBy", neededBy, today, today.plusYears(1));
        String words = fields.text("note", note, 0, LoanNeed.NOTE_LIMIT);
        fields.check();
        return new LoanNeed(readAmount, term, what, security, by, words);
    }
}
