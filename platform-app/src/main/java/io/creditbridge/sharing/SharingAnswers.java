package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.guarantee.StopReason;
import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The risk sharer's records as machines read them; amounts in yuan as text, rates as decimals. */
final class SharingAnswers {

    private SharingAnswers() {}

    /** A facility's terms. */
    record TermsAnswer(
            String commitmentLimit,
            @Nullable BigDecimal leverage,
            @Nullable BigDecimal claimRateLimit,
            boolean followsLoan,
            LocalDate validFrom,
            LocalDate validTo) {

        static @Nullable TermsAnswer of(@Nullable FacilityTerms terms) {
            return terms == null
                    ? null
                    : new TermsAnswer(
                            terms.commitmentLimit().toString(),
                            terms.leverage(),
                            terms.claimRateLimit(),
                            terms.followsLoan(),
                            terms.validFrom(),
                            terms.validTo());
        }
    }

    /** A change that waits for a second person. */
    record ChangeAnswer(
            UUID id,
            String kind,
            @Nullable TermsAnswer terms,
            @Nullable String amount,
            String note) {

        static ChangeAnswer of(FacilityChange change) {
            Money amount = change.amount();
            return new ChangeAnswer(
                    change.id().value(),
                    change.kind().name(),
                    TermsAnswer.of(change.terms()),
                    amount == null ? null : amount.toString(),
                    change.note());
        }
    }

    /** A facility. */
    record FacilityAnswer(
            UUID id,
            String scheme,
            String party,
            @Nullable TermsAnswer terms,
            String fund,
            String reserved,
            String active,
            String posted,
            String paid,
            String recovered,
            String fees,
            String room,
            double claimRate,
            List<StopReason> stops,
            List<ChangeAnswer> waiting) {

        static FacilityAnswer of(FacilityReading.FacilityView view) {
            FacilityState state = view.state();
            FacilityState.Balances balances = state.balances();
            return new FacilityAnswer(
                    state.id().value(),
                    state.schemeId(),
                    state.party(),
                    TermsAnswer.of(state.terms()),
                    balances.fund().toString(),
                    balances.reserved().toString(),
                    balances.active().toString(),
                    balances.posted().toString(),
                    balances.paid().toString(),
                    balances.recovered().toString(),
                    balances.fees().toString(),
                    state.room().toString(),
                    balances.claimRate(),
                    view.stops(),
                    view.waiting().stream().map(ChangeAnswer::of).toList());
        }
    }

    /**
     * A limit of the scheme, for all whom it limits together; per borrower, of the borrower nearest to it. Null where
     * nobody on the platform knows what the limit depends on.
     */
    record LimitAnswer(
            String kind,
            List<String> parties,
            List<UUID> sharers,
            boolean yearly,
            String used,
            @Nullable String limit,
            @Nullable String left) {

        static LimitAnswer of(SchemeLimits.Use use) {
            return new LimitAnswer(
                    use.kind().name(),
                    use.parties().stream().map(Enum::name).toList(),
                    use.sharers().stream().map(one -> one.sharerId().value()).toList(),
                    use.yearly(),
                    use.used().toString(),
                    use.limit() == null ? null : use.limit().toString(),
                    use.left() == null ? null : use.left().toString());
        }
    }

    /** One row of a facility's ledger. */
    record EntryAnswer(String kind, String amount, String fundChange, String note, Instant at) {

        static EntryAnswer of(FacilityReading.EntryView entry) {
            return new EntryAnswer(
                    entry.kind(), entry.amount().toString(), entry.fund().toString(), entry.note(), entry.at());
        }
    }

    /** A guarantee. */
    record GuaranteeAnswer(
            UUID id,
            String status,
            String firm,
            String bank,
            String scheme,
            String party,
            String loanAmount,
            BigDecimal share,
            String amount,
            Instant requestedAt,
            LocalDate validUntil,
            @Nullable String declineReason) {

        static GuaranteeAnswer of(GuaranteeList.Row row) {
            return new GuaranteeAnswer(
                    row.id(),
                    row.status(),
                    row.firm(),
                    row.bankEn(),
                    row.schemeId(),
                    row.party(),
                    row.loanAmount().toString(),
                    row.share(),
                    row.amount().toString(),
                    row.requestedAt(),
                    row.validUntil(),
                    row.declineReason());
        }
    }
}
