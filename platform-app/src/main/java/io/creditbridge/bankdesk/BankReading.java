package io.creditbridge.bankdesk;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Proposals;
import io.creditbridge.origination.YearlyCost;
import io.creditbridge.pricing.LegalLimit;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.quoting.LossPictures;
import io.creditbridge.quoting.PriceBeside;
import io.creditbridge.quoting.PriceWords;
import io.creditbridge.quoting.StandingView;
import io.creditbridge.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A bank's files as machines read them; each look is noted for the owner. */
@Component
class BankReading {

    private final Proposals proposals;
    private final FileReading records;
    private final RiskReading risk;
    private final OfferReading offers;

    BankReading(Proposals proposals, FileReading records, RiskReading risk, OfferReading offers) {
        this.proposals = proposals;
        this.records = records;
        this.risk = risk;
        this.offers = offers;
    }

    /** One row of the queue; the amount in yuan as text. */
    record RowAnswer(
            UUID id,
            String firm,
            String product,
            String amount,
            LocalDate neededBy,
            LocalDate deadline,
            String status) {

        static RowAnswer of(BankQueue.Row row) {
            return new RowAnswer(
                    row.id(),
                    row.firm(),
                    row.productEn(),
                    row.amount().toString(),
                    row.neededBy(),
                    row.deadline(),
                    row.status());
        }
    }

    /**
     * A file; score, price and losses only while the firm's consent holds; what a legal ceiling leaves to the rate,
     * where one binds the lender; the offer that waits or is open.
     */
    record FileAnswer(
            UUID id,
            int version,
            String status,
            LocalDate deadline,
            String firm,
            String creditCode,
            String sizeClass,
            String amount,
            int termMonths,
            String purpose,
            LocalDate neededBy,
            @Nullable String question,
            @Nullable String answer,
            @Nullable StandingView score,
            @Nullable Double annualRate,
            @Nullable Double allInYearlyCost,
            @Nullable YearlyCost allIn,
            @Nullable LegalLimit legalCeiling,
            List<PriceWords.LineView> lines,
            List<PriceBeside.Line> pricesBeside,
            List<LossAnswer> losses,
            @Nullable OfferAnswer offer) {}

    /** Who bears what if a part is lost; amounts in yuan as text. */
    record LossAnswer(double part, String loss, List<PartAnswer> parties) {

        private static LossAnswer of(LossPictures.Picture picture) {
            return new LossAnswer(
                    picture.part().doubleValue(),
                    picture.loss().toString(),
                    picture.lines().stream()
                            .map(line -> new PartAnswer(
                                    line.party().name(),
                                    line.amount().toString(),
                                    line.limitedBy() == null
                                            ? null
                                            : line.limitedBy().name()))
                            .toList());
        }
    }

    /** One party's part, and the limit that cut it down, if one did. */
    record PartAnswer(String party, String amount, @Nullable String limitedBy) {}

    FileAnswer file(Actor actor, ProposalId id) {
        Proposal proposal =
                proposals.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        LoanApplication application = records.application(proposal);
        Enterprise enterprise = records.enterprise(application);
        risk.noteLook(actor, enterprise.id(), Consent.Purpose.SHARING_WITH_CHOSEN_BANKS);
        RiskReading.FileRisk assessed = risk.of(proposal, enterprise.id(), risk.allowed(enterprise.id()));
        return new FileAnswer(
                id.value(),
                proposal.version(),
                proposal.status().name(),
                proposal.deadline(),
                enterprise.name(),
                enterprise.creditCode().value(),
                enterprise.sizeClass().name(),
                application.need().amount().toString(),
                application.need().termMonths(),
                application.need().purpose().name(),
                application.need().neededBy(),
                proposal.question(),
                proposal.answer(),
                assessed == null ? null : assessed.standing(),
                assessed == null ? null : assessed.product().rate(),
                assessed == null
                        ? null
                        : YearlyCost.effective(assessed.product().cost()),
                assessed == null ? null : assessed.product().cost(),
                assessed == null ? null : legal(assessed.product()),
                assessed == null ? List.of() : assessed.product().lines(),
                assessed == null ? List.of() : assessed.beside(),
                assessed == null
                        ? List.of()
                        : assessed.losses().pictures().stream()
                                .map(LossAnswer::of)
                                .toList(),
                offer(id));
    }

    private static @Nullable LegalLimit legal(PriceWords.ProductView product) {
        return product.basis() == null ? null : product.basis().inputs().legal();
    }

    private @Nullable OfferAnswer offer(ProposalId id) {
        OfferReading.OfferView waiting = offers.waiting(id);
        OfferReading.OfferView shown = waiting == null ? offers.open(id) : waiting;
        return shown == null ? null : OfferAnswer.of(shown);
    }
}
