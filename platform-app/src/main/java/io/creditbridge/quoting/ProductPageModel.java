package io.creditbridge.quoting;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of ranked products: before applying, for a draft, and again where something was wrong. */
@Component
class ProductPageModel {

    /** The page's template. */
    static final String PAGE = "quoting/products";

    private final ProductListing listing;
    private final Today today;

    ProductPageModel(ProductListing listing, Today today) {
        this.listing = listing;
        this.today = today;
    }

    /**
     * Whose need it is, and where the choice goes.
     *
     * @param enterprise the firm
     * @param target where the form is sent
     */
    record Place(Enterprise enterprise, String target) {}

    /** A form to begin with, unless something was typed. */
    NeedForm begun(NeedForm typed) {
        return typed.amount() == null ? NeedForm.usual(today.day()) : typed;
    }

    /** Fills what does not depend on the need. */
    void fill(Place place, NeedForm form, Model model) {
        model.addAttribute("enterpriseId", place.enterprise().id());
        model.addAttribute("firm", place.enterprise().name());
        model.addAttribute("form", form);
        model.addAttribute("target", place.target());
        model.addAttribute("purposes", LoanPurpose.values());
        model.addAttribute("collaterals", CollateralKind.values());
    }

    /**
     * Adds the ranked products; the note to the banks changes nothing in them.
     *
     * @throws InvalidInput naming every field of the need that is wrong
     */
    void rank(Place place, NeedForm form, Model model) {
        Need need = Need.of(form.withoutNote().need(new Fields(), today.day()));
        model.addAttribute("listing", listing.of(place.enterprise(), need));
    }

    /** Fills the page again with what was typed and chosen; the products are ranked if the need can be read. */
    String again(Place place, NeedForm form, Model model) {
        fill(place, form, model);
        try {
            rank(place, form, model);
        } catch (InvalidInput named) {
            // Its fields are named on the page already; without a need there is nothing to rank.
            model.addAttribute("listing", null);
        }
        return PAGE;
    }
}
