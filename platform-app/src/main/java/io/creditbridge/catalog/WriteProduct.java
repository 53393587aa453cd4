package io.creditbridge.catalog;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.LenderKind;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductWords;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a product manager typed, on the page or over HTTP, and hands the product to a second person. */
@Component
class WriteProduct {

    private final PublishProduct publishing;
    private final SchemeSource schemes;
    private final JdbcClient jdbc;
    private final Today today;

    WriteProduct(PublishProduct publishing, SchemeSource schemes, JdbcClient jdbc, Today today) {
        this.publishing = publishing;
        this.schemes = schemes;
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Writes it.
     *
     * @throws InvalidInput naming every field that is wrong
     */
    ProductId write(Actor actor, ProductForm form) {
        Fields fields = new Fields();
        ProductWords words = form.words(fields);
        LendingConditions conditions = form.conditions(fields, this::isRegion);
        PricePolicy policy = new PriceReading(form, fields, lender(actor)).policy(schemeIds());
        checkFee(policy, fields);
        fields.check();
        return publishing.write(actor, words, conditions, policy);
    }

    /** A scheme's fee binds the product's. */
    private void checkFee(PricePolicy policy, Fields fields) {
        String id = policy.schemeId();
        if (id != null && schemes.current().find(id, today.day()) instanceof SchemeSearch.Found(Scheme scheme)) {
            scheme.borrowerFee()
                    .filter(fee -> !fee.allows(policy.guaranteeFeeRate()))
                    .ifPresent(fee -> fields.reject(
                            "guaranteeFee",
                            fee.mayBeReached() ? "problem.schemeFee" : "problem.schemeFeeBelow",
                            fee.rate().movePointRight(2).stripTrailingZeros().toPlainString()));
        }
    }

    private LenderKind lender(Actor actor) {
        return jdbc.sql("select lender from organization where id = ?")
                .param(actor.organizationId().value())
                .query(String.class)
                .optional()
                .map(LenderKind::valueOf)
                .orElse(LenderKind.BANK);
    }

    private boolean isRegion(String code) {
        return jdbc.sql("select exists (select from region where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /** The schemes a product may name, in order: those in yuan that take loans approved today. */
    Set<String> schemeIds() {
        return schemes.current().all().stream()
                .filter(scheme -> !scheme.header().historical()
                        && scheme.header().currency().equals(LoanTerms.YUAN)
                        && scheme.header().validity().contains(today.day()))
                .map(Scheme::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
