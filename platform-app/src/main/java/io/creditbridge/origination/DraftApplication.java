package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationMoved;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.application.LoanNeed;
import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins and changes a draft: it is saved at each step and can be resumed at any time. */
@Component
public class DraftApplication {

    private final Applications applications;
    private final Enterprises enterprises;
    private final Products products;
    private final Journal journal;
    private final Today today;

    DraftApplication(
            Applications applications, Enterprises enterprises, Products products, Journal journal, Today today) {
        this.applications = applications;
        this.enterprises = enterprises;
        this.products = products;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Begins a draft for an own firm.
     *
     * @throws NotFound if the firm is another organisation's
     * @throws InvalidInput naming every field that is wrong
     */
    @Transactional
    public ApplicationId begin(Actor actor, EnterpriseId enterprise, NeedForm form) {
        if (enterprises.findByIdAndOwnerId(enterprise, actor.organizationId()).isEmpty()) {
            throw new NotFound(enterprise);
        }
        LoanNeed need = form.need(new Fields(), today.day());
        LoanApplication application = new LoanApplication(enterprise, actor.organizationId(), need, today.now());
        application.choose(picked(form.products()));
        applications.save(application);
        journal.record(actor, new ApplicationMoved(application.id(), null, ApplicationStatus.DRAFT, today.now()));
        return application.id();
    }

    /**
     * Changes a draft.
     *
     * @throws StaleVersion if it was changed since the form was shown
     */
    @Transactional
    public void change(Actor actor, ApplicationId id, NeedForm form) {
        LoanApplication application =
                applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        LoanNeed need = form.need(new Fields(), today.day());
        StaleVersion.check(form.version() == null ? -1 : form.version(), application.version());
        String before = described(application);
        application.change(need);
        application.choose(picked(form.products()));
        applications.save(application);
        journal.record(
                actor,
                new RecordChanged(
                        "APPLICATION", id.value(), "APPLICATION_CHANGED", before, described(application), today.now()));
    }

    private static String described(LoanApplication application) {
        return application.need() + " for " + application.products();
    }

    private Set<ProductId> picked(@Nullable List<String> ids) {
        Set<ProductId> picked = new LinkedHashSet<>();
        for (String id : ids == null ? List.<String>of() : ids) {
            picked.add(published(id));
        }
        if (picked.size() > LoanApplication.PRODUCTS_LIMIT) {
            throw new InvalidInput("products", "problem.chooseAtMost", LoanApplication.PRODUCTS_LIMIT);
        }
        return picked;
    }

    private ProductId published(String id) {
        try {
            return products.findById(ProductId.of(id))
                    .filter(product -> product.status() == ProductStatus.PUBLISHED)
                    .map(CreditProduct::id)
                    .orElseThrow(() -> new InvalidInput("products", "problem.product"));
        } catch (IllegalArgumentException noIdentifier) {
            throw new InvalidInput("products", "problem.product");
        }
    }
}
