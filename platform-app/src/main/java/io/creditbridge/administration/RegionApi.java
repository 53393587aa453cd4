package io.creditbridge.administration;

import io.creditbridge.administration.RegionReading.RegionView;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The tree of regions over HTTP, for operators. */
@RestController
@Tag(name = "Regions", description = "The tree of regions that firms, work teams and products lie in")
class RegionApi {

    private final RegionReading reading;
    private final ImportRegions importing;
    private final RemoveRegion removing;
    private final MessageSource messages;

    RegionApi(RegionReading reading, ImportRegions importing, RemoveRegion removing, MessageSource messages) {
        this.reading = reading;
        this.importing = importing;
        this.removing = removing;
        this.messages = messages;
    }

    @Operation(summary = "List the regions right below one, or at the top; search finds codes and names that begin so")
    @GetMapping("/api/v1/admin/regions")
    Page<RegionView> list(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        if (parent != null) {
            reading.lineage(parent);
        }
        return reading.page(parent, search, PageRequest.of(page, size, sort, RegionReading.SORTS));
    }

    @Operation(
            summary = "Import a CSV file of regions, whole or not at all",
            description = "UTF-8 or GB18030, header code,parent,nameZh,nameEn, rows in any order. New codes are added,"
                    + " names of known ones corrected; a region never moves. The same file twice changes nothing."
                    + " Bad rows answer 422 with the report, which names each by row, column and reason.")
    @PostMapping(path = "/api/v1/admin/regions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<RegionReport> importFile(
            Actor actor, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale)
            throws IOException {
        RegionPlan plan = importing.run(actor, RegionFile.read(file));
        HttpStatus status = plan.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(RegionReport.of(plan, messages, locale));
    }

    @Operation(summary = "Take out a region that no firm, organisation, product or other region lies in")
    @PostMapping("/api/v1/admin/regions/{code}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String code) {
        removing.remove(actor, code);
    }
}
