package io.creditbridge.calculators;

import io.creditbridge.web.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page asks for the fees of one loan, or of two by the same borrower. */
record FeeForm(
        @Nullable String scheme,
        @Nullable String borrowerClass,
        @Nullable String amount,
        @Nullable String approvedOn,
        @Nullable String termMonths,
        @Nullable String amount2,
        @Nullable String approvedOn2,
        @Nullable String termMonths2) {

    static FeeForm example(String scheme, String day, @Nullable String borrowerClass) {
        return new FeeForm(scheme, borrowerClass, "1000000", day, "12", "", "", "");
    }

    GuaranteeFeeRequest asked() {
        Fields fields = new Fields();
        String id = fields.text("scheme", scheme, 1, 60);
        List<SharedLoanBody> loans = new ArrayList<>();
        loans.add(LossForm.loan(fields, "", amount, approvedOn, termMonths, borrowerClass));
        if (amount2 != null && !amount2.isBlank()) {
            loans.add(LossForm.loan(fields, "2", amount2, approvedOn2, termMonths2, borrowerClass));
        }
        fields.check();
        return new GuaranteeFeeRequest(id, loans);
    }
}
