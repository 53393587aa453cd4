package io.creditbridge.reach;

import io.creditbridge.origination.NeedForm;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.quoting.Need;
import io.creditbridge.web.Fields;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** The need that firms and products are compared for, as it is typed on the pages of this feature. */
@Component
class NeedQuestion {

    private static final Map<String, String> ONE_ORDER = Map.of("fit", "fit");

    private final Today today;

    NeedQuestion(Today today) {
        this.today = today;
    }

    /** The form as typed, or one to begin with; the day of the need and what a pledge is worth play no part here. */
    NeedForm form(NeedForm typed) {
        NeedForm usual = NeedForm.usual(today.day());
        return typed.amount() == null
                ? usual
                : new NeedForm(
                        typed.amount(),
                        typed.termMonths(),
                        typed.purpose(),
                        typed.collateral(),
                        "",
                        usual.neededBy(),
                        "",
                        null,
                        null);
    }

    /**
     * The need.
     *
     * @throws io.creditbridge.web.InvalidInput naming every field that is wrong
     */
    Need read(NeedForm form) {
        return Need.of(form.need(new Fields(), today.day()));
    }

    /** The need out of a query; what is left out is as usual. */
    Need read(Map<String, String> query) {
        NeedForm usual = NeedForm.usual(today.day());
        return read(new NeedForm(
                query.getOrDefault("amount", usual.amount()),
                query.getOrDefault("termMonths", usual.termMonths()),
                query.getOrDefault("purpose", usual.purpose()),
                query.getOrDefault("collateral", usual.collateral()),
                "",
                usual.neededBy(),
                "",
                null,
                null));
    }

    /** Which page is wanted; the order is fixed. */
    static PageRequest page(@Nullable Integer page, @Nullable Integer size) {
        return PageRequest.of(page, size, null, ONE_ORDER);
    }

    void fill(NeedForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("purposes", LoanPurpose.values());
        model.addAttribute("collaterals", CollateralKind.values());
        model.addAttribute("query", query(form));
    }

    /** The need as the query of a link. */
    private static String query(NeedForm form) {
        Map<String, @Nullable String> parts = new LinkedHashMap<>();
        parts.put("amount", form.amount());
        parts.put("termMonths", form.termMonths());
        parts.put("purpose", form.purpose());
        parts.put("collateral", form.collateral());
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        parts.forEach((name, value) -> query.queryParam(name, value == null ? "" : value));
        return Objects.requireNonNullElse(query.encode().build().getQuery(), "");
    }
}
