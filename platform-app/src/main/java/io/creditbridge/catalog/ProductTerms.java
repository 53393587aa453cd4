package io.creditbridge.catalog;

import io.creditbridge.money.Money;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.scorecard.Grade;
import io.creditbridge.web.Formats;
import io.creditbridge.web.SchemeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Everything a product says, term by term as it was typed, beside what the product it follows says. */
@Component
class ProductTerms {

    private final MessageSource messages;
    private final Formats formats;
    private final SchemeNames schemes;

    ProductTerms(MessageSource messages, Formats formats, SchemeNames schemes) {
        this.messages = messages;
        this.formats = formats;
        this.schemes = schemes;
    }

    /**
     * One term.
     *
     * @param labelKey the key of what it is called
     * @param text what the product says
     * @param before what the product it follows says, or null if the same or if it follows none
     */
    record Term(String labelKey, String text, @Nullable String before) {}

    /** The terms of a product in the order of its form. */
    List<Term> of(CreditProduct product, @Nullable CreditProduct followed, Map<String, String> regions) {
        Map<String, String> now = written(product, regions);
        Map<String, String> before = followed == null ? now : written(followed, regions);
        List<Term> terms = new ArrayList<>();
        now.forEach((label, text) -> {
            String old = before.getOrDefault(label, text);
            terms.add(new Term(label, text, old.equals(text) ? null : old));
        });
        return terms;
    }

    private Map<String, String> written(CreditProduct product, Map<String, String> regions) {
        ProductForm form = FilledProductForm.of(product, new FilledProductForm.Curve(null, null));
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("product.nameZh", product.words().nameZh());
        terms.put("product.nameEn", product.words().nameEn());
        terms.put("product.summaryZh", product.words().summaryZh());
        terms.put("product.summaryEn", product.words().summaryEn());
        terms.put("product.decisionDays", shown(form.decisionDays()));
        conditions(product, form, regions, terms);
        price(product, form, terms);
        return terms;
    }

    private void conditions(
            CreditProduct product, ProductForm form, Map<String, String> regions, Map<String, String> terms) {
        terms.put("product.smallestAmount", money(product.conditions().smallestAmount()));
        terms.put("product.largestAmount", money(product.conditions().largestAmount()));
        terms.put("product.shortestTermMonths", shown(form.shortestTermMonths()));
        terms.put("product.longestTermMonths", shown(form.longestTermMonths()));
        terms.put(
                "product.regions",
                product.conditions().regionCodes().isEmpty()
                        ? say("product.everywhere")
                        : product.conditions().regionCodes().stream()
                                .map(code -> code + " " + regions.getOrDefault(code, ""))
                                .collect(Collectors.joining(", ")));
        terms.put("firm.industry", names("industry.", form.industries()));
        terms.put("need.purpose", names("purpose.", form.purposes()));
        terms.put("need.collateral", names("collateral.", form.collateral()));
        terms.put("product.monthsInBusiness", shown(form.monthsInBusiness()));
        terms.put("product.yearlyTurnover", money(product.conditions().yearlyTurnover()));
        terms.put("product.worstGrade", grade(product.conditions().worstGrade()));
        terms.put("product.guarantorsNeeded", shown(form.guarantorsNeeded()));
        terms.put("product.pointsLadder", shown(form.pointsLadder()));
    }

    private void price(CreditProduct product, ProductForm form, Map<String, String> terms) {
        terms.put("product.lowestSpread", shown(form.lowestSpread()));
        terms.put("product.highestSpread", shown(form.highestSpread()));
        terms.put("product.fundingRate", shown(form.fundingRate()));
        terms.put("product.fundingCurve", shown(form.fundingCurve()));
        terms.put("product.operatingCostRate", shown(form.operatingCostRate()));
        terms.put("product.lossGivenDefault", shown(form.lossGivenDefault()));
        terms.put("product.hurdleRate", shown(form.hurdleRate()));
        terms.put("product.capitalMethod", say("capital." + form.capitalMethod()));
        terms.put("product.riskWeight", shown(form.riskWeight()));
        terms.put("product.bankSubsidyRate", shown(form.bankSubsidyRate()));
        terms.put("product.guaranteeFee", shown(form.guaranteeFee()));
        terms.put("products.repayment", say("repayment." + form.repayment()));
        terms.put("calculate.dayCount", say("dayCount." + form.dayCount()));
        terms.put(
                "product.interestSubsidised",
                say(product.pricePolicy().options().interestSubsidised() ? "product.yes" : "product.no"));
        String scheme = product.pricePolicy().schemeId();
        terms.put("product.scheme", scheme == null ? say("product.noScheme") : schemes.of(scheme));
        terms.put("product.acceptanceLevel", shown(form.acceptanceLevel()));
        terms.put("product.acceptanceSlope", shown(form.acceptanceSlope()));
    }

    private String money(Money amount) {
        return formats.money(amount);
    }

    /** The grade by its name; the number beyond the last grade takes everybody. */
    private static String grade(int number) {
        return number <= Grade.STANDARD.size() ? Grade.STANDARD.get(number - 1).name() : Integer.toString(number);
    }

    private String names(String prefix, @Nullable List<String> chosen) {
        return chosen == null || chosen.isEmpty()
                ? say("product.anyShort")
                : chosen.stream().map(one -> say(prefix + one)).collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable String typed) {
        return typed == null || typed.isBlank() ? "–" : typed;
    }

    private String say(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, locale);
    }
}
