package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bank takes a claim back as long as nobody has paid; the loan's account is as it was before. */
@Component
class WithdrawClaim {

    private final FileClaim.ClaimTables tables;
    private final LossBooks books;
    private final ClaimProgress progress;
    private final ReserveGuarantees.Recorder recorder;

    WithdrawClaim(
            FileClaim.ClaimTables tables,
            LossBooks books,
            ClaimProgress progress,
            ReserveGuarantees.Recorder recorder) {
        this.tables = tables;
        this.books = books;
        this.progress = progress;
        this.recorder = recorder;
    }

    /**
     * Takes it back with a reason the sharers read.
     *
     * @throws NotFound if the claim is another bank's
     * @throws InvalidInput if no reason is given, or a sharer has paid already
     */
    @Transactional
    void withdraw(Actor actor, ClaimId id, int version, @Nullable String reason) {
        Fields fields = new Fields();
        String words = fields.text("reason", reason, 4, SettleClaim.LONGEST_REASON);
        fields.check();
        books.hold(id);
        Claim claim =
                tables.claims().findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, claim.version());
        ClaimStatus.MOVES.require(claim.status(), ClaimStatus.WITHDRAWN);
        if (tables.lines().of(id).stream().anyMatch(line -> line.paidBy() != null)) {
            throw new InvalidInput("reason", "problem.claim.partlyPaid");
        }
        recorder.journal().record(actor, claim.withdraw(words, recorder.today().now()));
        tables.claims().save(claim);
        progress.undo(actor, claim);
    }
}
