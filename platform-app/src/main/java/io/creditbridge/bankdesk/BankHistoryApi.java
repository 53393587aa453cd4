package io.creditbridge.bankdesk;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Timeline;
import io.creditbridge.consent.Consent;
import io.creditbridge.dataimport.SourceView;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.recommendation.Screening;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What else lies in a file, over HTTP: the security offered, the screening, other offices' words, trade, timeline. */
@RestController
@Tag(name = "Bank", description = "A bank's proposals; every write names the version read in If-Match")
class BankHistoryApi {

    private final Proposals proposals;
    private final FileReading records;
    private final RiskReading risk;
    private final FilePageModel.FileHistory history;

    BankHistoryApi(Proposals proposals, FileReading records, RiskReading risk, FilePageModel.FileHistory history) {
        this.proposals = proposals;
        this.records = records;
        this.risk = risk;
        this.history = history;
    }

    /** One of the five standards with what was seen. */
    record FindingAnswer(String standard, boolean met, String evidence) {}

    /** What another office says about the firm, as far as the work team has confirmed it. */
    record WordAnswer(
            String kind,
            BigDecimal points,
            BigDecimal countedPoints,
            String source,
            String reference,
            LocalDate validUntil,
            String status) {}

    /** Trade of one month; amounts in yuan as text. */
    record MonthAnswer(String month, String sales, String purchases) {}

    /** The rest of a file; trade and other offices' words only while the firm's consent holds. */
    record HistoryAnswer(
            String collateral,
            String collateralValue,
            String note,
            @Nullable Instant screenedAt,
            List<FindingAnswer> screening,
            List<WordAnswer> assessments,
            List<MonthAnswer> months,
            List<SourceView> sources,
            List<Timeline.Shown> timeline) {}

    @Operation(summary = "Read the rest of a file: security, screening, assessments, trade by month, figures, timeline")
    @GetMapping("/api/v1/bank/proposals/{id}/history")
    HistoryAnswer history(Actor actor, @PathVariable ProposalId id) {
        Proposal proposal =
                proposals.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        LoanApplication application = records.application(proposal);
        Enterprise enterprise = records.enterprise(application);
        boolean allowed = risk.allowed(enterprise.id());
        risk.noteLook(actor, enterprise.id(), Consent.Purpose.SHARING_WITH_CHOSEN_BANKS);
        Screening screening = records.screening(application);
        return new HistoryAnswer(
                application.need().security().kind().name(),
                application.need().security().value().toString(),
                application.need().note(),
                screening == null ? null : screening.screenedAt(),
                screening == null ? List.of() : findings(screening),
                allowed ? words(enterprise) : List.of(),
                allowed ? months(enterprise) : List.of(),
                allowed ? risk.sources(enterprise.id()) : List.of(),
                history.timeline().asSeenBy(actor.organizationId(), application.id()));
    }

    private static List<FindingAnswer> findings(Screening screening) {
        return screening.findings().stream()
                .map(one -> new FindingAnswer(one.standard().name(), one.met(), one.evidence()))
                .toList();
    }

    private List<WordAnswer> words(Enterprise enterprise) {
        return history.assessments().of(enterprise.id()).stream()
                .map(one -> new WordAnswer(
                        one.kind(),
                        one.points(),
                        one.countedPoints(),
                        one.source(),
                        one.reference(),
                        one.validUntil(),
                        one.status()))
                .toList();
    }

    private List<MonthAnswer> months(Enterprise enterprise) {
        return risk.months(enterprise.id()).stream()
                .map(one -> new MonthAnswer(
                        one.month().toString(),
                        one.sales().toString(),
                        one.purchases().toString()))
                .toList();
    }
}
