package io.creditbridge.origination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A need as a caller sends it; the amount in yuan as text. */
record NeedRequest(
        @Nullable String amount,
        @Nullable Integer termMonths,
        @Nullable String purpose,
        @Nullable String collateral,
        @Nullable String collateralValue,
        @Nullable String neededBy,
        @Nullable String note,
        @Nullable List<@Nullable String> products) {

    NeedForm form(@Nullable Integer version) {
        List<String> chosen = products == null
                ? List.of()
                : products.stream().map(String::valueOf).toList();
        return new NeedForm(
                amount,
                termMonths == null ? null : termMonths.toString(),
                purpose,
                collateral,
                collateralValue,
                neededBy,
                note,
                chosen,
                version);
    }
}
