package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.PlatformFeatures;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Orders on sales platforms over HTTP. */
@RestController
@Tag(name = "Transactions", description = "Importing a firm's trade, and what is kept of it")
class OrderApi {

    private final ImportOrders importing;
    private final SourceSnapshots snapshots;

    OrderApi(ImportOrders importing, SourceSnapshots snapshots) {
        this.importing = importing;
        this.snapshots = snapshots;
    }

    /** The file of a form or a request. */
    static ImportOrders.OrderFile file(@Nullable String platform, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new ImportOrders.OrderFile(platform, "", null);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new ImportOrders.OrderFile(platform, name, file.getInputStream());
    }

    @Operation(
            summary = "Import a platform's orders: a table with date, order, buyer, amount, refunded, status",
            description = "A later file of the same platform renews the orders it names; none counts twice.")
    @PostMapping(path = "/api/v1/enterprises/{id}/platform-orders", consumes = MediaType.ALL_VALUE)
    ResponseEntity<ImportOrders.Imported> importFile(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return ResponseEntity.status(HttpStatus.CREATED).body(importing.run(actor, id, file(platform, file)));
    }

    @Operation(summary = "Read the features of a firm's orders on platforms")
    @GetMapping("/api/v1/enterprises/{id}/platform-features")
    SourceView features(Actor actor, @PathVariable EnterpriseId id) {
        importing.requireOwn(actor, id);
        return snapshots.view(id, PlatformFeatures.standardSet()).orElseThrow(() -> new NotFound(id));
    }
}
