package io.creditbridge.sharing;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.Created;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who stands for which party of which scheme, over HTTP. */
@RestController
@RequestMapping("/api/v1/admin/facilities")
@Tag(name = "Enrolled risk sharers", description = "Who stands for a party of a scheme, where and for which banks")
class OperatorFacilityApi {

    private final FacilityReading reading;
    private final EnrolFacility enrolling;

    OperatorFacilityApi(FacilityReading reading, EnrolFacility enrolling) {
        this.reading = reading;
        this.enrolling = enrolling;
    }

    /** An enrolled sharer; no region is the whole country, no banks are all of them. */
    record EnrolledAnswer(
            UUID id,
            String scheme,
            String party,
            String sharerZh,
            String sharerEn,
            @Nullable String region,
            @Nullable String banksZh,
            @Nullable String banksEn,
            boolean open) {

        static EnrolledAnswer of(FacilityReading.EnrolledView view) {
            return new EnrolledAnswer(
                    view.id(),
                    view.schemeId(),
                    view.party(),
                    view.sharerZh(),
                    view.sharerEn(),
                    view.place().region(),
                    view.place().banksZh(),
                    view.place().banksEn(),
                    view.open());
        }
    }

    /** Who is enrolled as what; the region and the banks may be left out. */
    record EnrolmentRequest(
            @Nullable String sharerId,
            @Nullable String schemeId,
            @Nullable String party,
            @Nullable String region,
            @Nullable List<String> banks) {}

    @Operation(summary = "List who stands for which party of which scheme, where and for which banks")
    @GetMapping
    List<EnrolledAnswer> all() {
        return reading.enrolled().stream().map(EnrolledAnswer::of).toList();
    }

    @Operation(summary = "Enrol an organisation as one party of a scheme, for a region and for banks")
    @PostMapping
    ResponseEntity<Map<String, String>> enrol(Actor actor, @RequestBody EnrolmentRequest request) {
        return Created.at(
                "/admin/facilities",
                enrolling.enrol(
                        actor,
                        new EnrolFacility.Enrolment(
                                request.sharerId(),
                                request.schemeId(),
                                request.party(),
                                request.region(),
                                request.banks())));
    }
}
