package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.catalog.Products;
import io.creditbridge.identity.Actor;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner takes the same file to another bank: away from one that stays silent, or on after a refusal.
 *
 * <p>What the first bank did stays on its record; the next one gets the file with its screening and its own deadline.
 */
@Component
public class MoveProposal {

    /** Most handlings one application may have in all. */
    static final int HANDLINGS_LIMIT = 30;

    private final Applications applications;
    private final AcceptOffer.ProposalBooks books;
    private final Products products;
    private final Journal journal;
    private final BankClock clock;

    MoveProposal(
            Applications applications,
            AcceptOffer.ProposalBooks books,
            Products products,
            Journal journal,
            BankClock clock) {
        this.applications = applications;
        this.books = books;
        this.products = products;
        this.journal = journal;
        this.clock = clock;
    }

    /** The time, and how long a bank has to answer. */
    @Component
    record BankClock(Today today, OriginationSettings settings) {}

    /**
     * Moves the file.
     *
     * @throws NotFound if the application or the handling is not the caller's
     * @throws InvalidInput if the product is not offered, or has the file already
     */
    @Transactional
    public void move(Actor actor, ApplicationId id, ProposalId from, @Nullable String productText) {
        LoanApplication application =
                applications.holdByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        Proposal earlier = books.proposals().findByIdAndApplicationId(from, id).orElseThrow(() -> new NotFound(from));
        if (application.status() != ApplicationStatus.IN_MARKET) {
            throw new BrokenTransition(application.status(), ApplicationStatus.IN_MARKET);
        }
        CreditProduct product = published(productText);
        requireNew(books.proposals().findByApplicationIdOrderById(id), product);
        if (earlier.status().isLive()) {
            journal.record(actor, earlier.move(clock.today().now()));
            books.offers()
                    .findByProposalIdAndStatusIn(from, CloseProposals.OPEN)
                    .ifPresent(offer -> {
                        offer.close();
                        books.offers().save(offer);
                    });
            books.proposals().save(earlier);
        }
        LocalDate deadline = clock.today().day().plusDays(clock.settings().answerDays());
        Proposal next = new Proposal(
                id, product.id(), product.bankId(), deadline, clock.today().now());
        books.proposals().save(next);
        journal.record(actor, next.arrival(), "", deadline);
        applications.save(application);
    }

    private static void requireNew(List<Proposal> all, CreditProduct product) {
        if (all.size() >= HANDLINGS_LIMIT) {
            throw new InvalidInput("product", "problem.handlingsLimit", HANDLINGS_LIMIT);
        }
        if (all.stream()
                .anyMatch(one ->
                        one.productId().equals(product.id()) && one.status().isLive())) {
            throw new InvalidInput("product", "problem.hasTheFile");
        }
    }

    private CreditProduct published(@Nullable String id) {
        try {
            return products.findById(ProductId.of(id == null ? "" : id.strip()))
                    .filter(product -> product.status() == ProductStatus.PUBLISHED)
                    .orElseThrow(() -> new InvalidInput("product", "problem.product"));
        } catch (IllegalArgumentException noIdentifier) {
            throw new InvalidInput("product", "problem.product");
        }
    }
}
