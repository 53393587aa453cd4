package io.creditbridge.catalog;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.web.Created;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A bank's products over HTTP: written by its product manager, published by its approver. */
@RestController
@Tag(name = "Bank products", description = "Writing a product, and publishing it by a second person")
class BankProductApi {

    private final Products products;
    private final PublishProduct publishing;
    private final WriteProduct writing;
    private final ProductReading reading;

    BankProductApi(Products products, PublishProduct publishing, WriteProduct writing, ProductReading reading) {
        this.products = products;
        this.publishing = publishing;
        this.writing = writing;
        this.reading = reading;
    }

    @Operation(summary = "List your bank's products")
    @GetMapping("/api/v1/bank/products")
    Page<ProductAnswer> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return reading.page(actor, PageRequest.of(page, size, null, ProductReading.SORTS))
                .map(ProductAnswer::of);
    }

    @Operation(summary = "Read one of your bank's products")
    @GetMapping("/api/v1/bank/products/{id}")
    ResponseEntity<ProductAnswer> read(Actor actor, @PathVariable ProductId id) {
        CreditProduct product = own(actor, id);
        return ResponseEntity.ok().eTag(EntityTags.of(product.version())).body(ProductAnswer.of(product));
    }

    @Operation(summary = "Write a product; amounts in yuan, rates as decimals (0.0385); it waits for the approver")
    @PostMapping("/api/v1/bank/products")
    ResponseEntity<Map<String, String>> write(Actor actor, @RequestBody ProductForm form) {
        require(actor, Role.PRODUCT_MANAGER);
        try {
            return Created.at("/bank/products", writing.write(actor, RatesAsDecimals.inPercent(form)));
        } catch (InvalidInput refused) {
            throw RatesAsDecimals.told(refused);
        }
    }

    @Operation(summary = "Publish a product as the second person")
    @PostMapping("/api/v1/bank/products/{id}/publication")
    ResponseEntity<ProductAnswer> publish(
            Actor actor,
            @PathVariable ProductId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        require(actor, Role.APPROVER);
        publishing.publish(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Send a product back to its author")
    @PostMapping("/api/v1/bank/products/{id}/return")
    ResponseEntity<ProductAnswer> sendBack(
            Actor actor,
            @PathVariable ProductId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        require(actor, Role.APPROVER);
        publishing.sendBack(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Take a published product off the list")
    @PostMapping("/api/v1/bank/products/{id}/retirement")
    ResponseEntity<ProductAnswer> retire(
            Actor actor,
            @PathVariable ProductId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        require(actor, Role.APPROVER);
        publishing.retire(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    private CreditProduct own(Actor actor, ProductId id) {
        return products.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }

    private static void require(Actor actor, Role role) {
        if (!actor.is(role)) {
            throw new AccessDeniedException("needs " + role);
        }
    }
}
