package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Timeline;
import io.creditbridge.catalog.Products;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Today;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one application. */
@Component
class ApplicationPageModel {

    private final Enterprises enterprises;
    private final ChosenProducts chosen;
    private final ApplicationReading reading;
    private final OwnerFileHistory history;
    private final OfferComparison comparison;

    ApplicationPageModel(
            Enterprises enterprises,
            ChosenProducts chosen,
            ApplicationReading reading,
            OwnerFileHistory history,
            OfferComparison comparison) {
        this.enterprises = enterprises;
        this.chosen = chosen;
        this.reading = reading;
        this.history = history;
        this.comparison = comparison;
    }

    /**
     * One open offer with its whole cost.
     *
     * @param handling the bank's handling it belongs to
     * @param conditions its conditions, line by line
     * @param sheet the loan-cost sheet
     * @param cost the all-in yearly cost
     * @param cheapest whether no other open offer costs less
     */
    record OfferView(
            HandlingView handling,
            List<OfferConditions.Line> conditions,
            LoanCostSheet sheet,
            YearlyCost cost,
            boolean cheapest) {

        /** The effective all-in yearly cost after subsidies, or null where no rate balances the flows. */
        @Nullable
        Double allIn() {
            return cost.effectiveRate();
        }
    }

    /** What happened to the file, and who stands behind it. */
    @Component
    record OwnerFileHistory(Timeline timeline, Guarantors guarantors) {}

    void fill(LoanApplication application, Model model) {
        List<HandlingView> handlings = reading.handlings(application.id());
        model.addAttribute("loan", application);
        model.addAttribute("need", application.need());
        model.addAttribute(
                "firm",
                enterprises.findById(application.enterpriseId()).orElseThrow().name());
        model.addAttribute("products", chosen.of(application));
        model.addAttribute("handlings", handlings);
        model.addAttribute(
                "leftAlone",
                application.status() == ApplicationStatus.IN_MARKET
                        && handlings.stream()
                                .noneMatch(handling -> ProposalStatus.valueOf(handling.status())
                                        .isLive()));
        model.addAttribute(
                "taken",
                handlings.stream().filter(HandlingView::isTaken).findFirst().orElse(null));
        model.addAttribute("offers", comparison.of(application.id(), handlings));
        model.addAttribute("guarantors", history.guarantors().of(application.id(), null));
        model.addAttribute("guarantorForm", GuarantorForm.empty());
        model.addAttribute("timeline", history.timeline().whole(application.id()));
    }

    /**
     * A product chosen.
     *
     * @param bank who offers it
     * @param product the product
     */
    record Chosen(Organization bank, CreditProduct product) {}

    /** Names the products of an application with their banks: products of several banks may share a name. */
    @Component
    record ChosenProducts(Products products, Organizations organizations) {

        List<Chosen> of(LoanApplication application) {
            List<CreditProduct> found = products.findByIdIn(application.products());
            Map<OrganizationId, Organization> banks =
                    organizations
                            .findByIdIn(
                                    found.stream().map(CreditProduct::bankId).toList())
                            .stream()
                            .collect(Collectors.toMap(Organization::id, Function.identity()));
            return found.stream()
                    .sorted(Comparator.comparing(product -> product.id().value()))
                    .map(product -> new Chosen(Objects.requireNonNull(banks.get(product.bankId())), product))
                    .toList();
        }
    }

    /** Puts the open offers side by side, the cheapest first. */
    @Component
    record OfferComparison(OfferConditions conditions, MessageSource messages, Today today) {

        List<OfferView> of(ApplicationId application, List<HandlingView> handlings) {
            Map<UUID, List<OfferConditions.Line>> lines = conditions.of(application);
            List<OfferView> offers = handlings.stream()
                    .filter(handling -> handling.offer() != null)
                    .map(handling ->
                            costed(handling, lines.getOrDefault(Objects.requireNonNull(handling.offerId()), List.of())))
                    .sorted(Comparator.comparing(
                                    OfferView::allIn, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
                            .thenComparing(view -> view.handling().id()))
                    .toList();
            UUID cheapest =
                    offers.isEmpty() ? null : offers.getFirst().handling().id();
            return offers.stream()
                    .map(view -> new OfferView(
                            view.handling(),
                            view.conditions(),
                            view.sheet(),
                            view.cost(),
                            offers.size() > 1 && view.handling().id().equals(cheapest)))
                    .toList();
        }

        private OfferView costed(HandlingView handling, List<OfferConditions.Line> lines) {
            LoanCostSheet sheet = OfferCosts.sheet(
                    Objects.requireNonNull(handling.offer()),
                    OfferCosts.Words.of(messages, LocaleContextHolder.getLocale()),
                    today.day());
            return new OfferView(handling, lines, sheet, YearlyCost.of(sheet), false);
        }
    }
}
