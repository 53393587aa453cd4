package io.creditbridge.bankdesk;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Timeline;
import io.creditbridge.clearance.CaseReading;
import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.ObstacleKind;
import io.creditbridge.origination.Guarantors;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.RefusalReason;
import io.creditbridge.registration.FirmAssessments;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the file on one page: need, firm, screening, score, charts, risk-sharing, price, offer, timeline.
 *
 * <p>Score and transactions are shown only while the firm's consent holds; each look is noted for the owner.
 */
@Component
class FilePageModel {

    private final Proposals proposals;
    private final FileReading reading;
    private final RiskReading risk;
    private final FileHistory history;
    private final Today today;

    FilePageModel(Proposals proposals, FileReading reading, RiskReading risk, FileHistory history, Today today) {
        this.proposals = proposals;
        this.reading = reading;
        this.risk = risk;
        this.history = history;
        this.today = today;
    }

    /** What happened to the file, what stood in its way, and what was offered. */
    @Component
    record FileHistory(
            Timeline timeline,
            CaseReading cases,
            Guarantors guarantors,
            FirmAssessments assessments,
            OfferReading offers) {}

    /** The page again with the words that were typed. */
    String again(Actor actor, ProposalId id, TypedWords words, Model model) {
        fill(actor, id, null, model);
        model.addAttribute("words", words);
        return "bankdesk/file";
    }

    void fill(Actor actor, ProposalId id, @Nullable OfferForm typed, Model model) {
        Proposal proposal =
                proposals.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        LoanApplication application = reading.application(proposal);
        Enterprise enterprise = reading.enterprise(application);
        boolean allowed = risk.allowed(enterprise.id());
        model.addAttribute("proposal", proposal);
        model.addAttribute("loan", application);
        model.addAttribute("need", application.need());
        model.addAttribute("firm", reading.view(enterprise));
        model.addAttribute("product", reading.product(proposal));
        model.addAttribute("screening", reading.screening(application));
        model.addAttribute("waiting", history.offers().waiting(id));
        model.addAttribute("open", history.offers().open(id));
        model.addAttribute("self", actor.accountId());
        model.addAttribute("words", TypedWords.NONE);
        model.addAttribute("authority", reading.authority(actor));
        model.addAttribute("refusalReasons", RefusalReason.values());
        model.addAttribute("timeline", history.timeline().asSeenBy(actor.organizationId(), application.id()));
        model.addAttribute("guarantors", history.guarantors().of(application.id(), id));
        model.addAttribute("assessments", allowed ? history.assessments().of(enterprise.id()) : List.of());
        model.addAttribute("cases", history.cases().of(application.id()));
        model.addAttribute("obstacleKinds", ObstacleKind.values());
        model.addAttribute("today", today.day());
        model.addAttribute("allowed", allowed);
        RiskReading.FileRisk assessed = risk.of(proposal, enterprise.id(), allowed);
        model.addAttribute("risk", assessed);
        model.addAttribute("form", typed == null ? reading.suggestedOffer(proposal, application, assessed) : typed);
        risk.noteLook(actor, enterprise.id(), Consent.Purpose.SHARING_WITH_CHOSEN_BANKS);
    }
}
