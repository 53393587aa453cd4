package io.creditbridge.reach;

import io.creditbridge.identity.Actor;
import io.creditbridge.matching.RuleEffect;
import io.creditbridge.product.ProductId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom a bank's product reaches, over HTTP. */
@RestController
@Tag(name = "Bank products", description = "Writing a product, and publishing it by a second person")
class ProductReachApi {

    private final StudyReach studies;
    private final NeedQuestion question;

    ProductReachApi(StudyReach studies, NeedQuestion question) {
        this.studies = studies;
        this.question = question;
    }

    /** One past application; what the product wants that it did not bring, empty where it fits. */
    record CaseAnswer(
            UUID proposal,
            String firm,
            String amount,
            String status,
            boolean offered,
            Instant receivedAt,
            List<String> wanted) {}

    /** Counts of all firms, what each rule does to them, and the bank's past applications. */
    record ReachAnswer(
            int firms,
            int fitting,
            List<RuleEffect> rules,
            int pastApplications,
            int pastFitting,
            int pastNewly,
            int pastLost,
            List<CaseAnswer> cases) {

        static ReachAnswer of(StudyReach.Reach reach) {
            StudyReach.Trial tried = reach.tried();
            return new ReachAnswer(
                    reach.firms(),
                    reach.fitting(),
                    reach.effects(),
                    tried.applications(),
                    tried.fitting(),
                    tried.newly(),
                    tried.lost(),
                    tried.cases().stream()
                            .map(one -> new CaseAnswer(
                                    one.past().proposal(),
                                    one.past().firm(),
                                    one.past().need().amount().toString(),
                                    one.past().status(),
                                    one.past().offered(),
                                    one.past().receivedAt(),
                                    one.wanted()))
                            .toList());
        }
    }

    @Operation(
            summary = "Count whom a product of your bank reaches, published or not, what each rule does, and how your"
                    + " past applications fare under it")
    @GetMapping("/api/v1/bank/products/{id}/reach")
    ReachAnswer reach(
            Actor actor, @PathVariable ProductId id, @Parameter(hidden = true) @RequestParam Map<String, String> need) {
        return ReachAnswer.of(studies.study(actor, studies.product(actor, id), question.read(need)));
    }
}
