package io.creditbridge.sharing;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.SamePerson;
import io.creditbridge.guarantee.FacilityChange.Status;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.scheme.LineError;
import io.creditbridge.scheme.ParseResult;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeParser;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An operator uploads a version of a scheme; another operator activates or rejects it. */
@Component
public class ChangeRulePacks {

    /** Most lines of a pack. */
    static final int MOST_LINES = 2_000;

    private static final int MOST_ERRORS_SHOWN = 50;

    private final RulePacks packs;
    private final StoredSchemes schemes;
    private final ReserveGuarantees.Recorder recorder;

    ChangeRulePacks(RulePacks packs, StoredSchemes schemes, ReserveGuarantees.Recorder recorder) {
        this.packs = packs;
        this.schemes = schemes;
        this.recorder = recorder;
    }

    /**
     * Stores a pack; it waits for a second person.
     *
     * @throws InvalidInput naming every wrong line with what would mend it, or why the version cannot follow
     */
    @Transactional
    public UUID upload(Actor actor, @Nullable String text) {
        requireOperator(actor);
        if (text == null || text.isBlank()) {
            throw new InvalidInput("pack", "problem.missing");
        }
        if (text.lines().count() > MOST_LINES) {
            throw new InvalidInput("pack", "problem.pack.lines", MOST_LINES);
        }
        Scheme scheme = parsed(text);
        List<Scheme> versions = schemes.current().versionsOf(scheme.id());
        LocalDate from = scheme.header().validity().from();
        if (!versions.isEmpty()
                && !from.isAfter(versions.getLast().header().validity().from())) {
            throw new InvalidInput(
                    "pack",
                    "problem.pack.from",
                    versions.getLast().header().validity().from().toString());
        }
        requireAhead(!versions.isEmpty(), from);
        UUID id = packs.add(scheme, text, actor.accountId(), recorder.today().now())
                .orElseThrow(() -> new InvalidInput("pack", "problem.pack.version", scheme.id(), scheme.version()));
        String what = scheme.id() + " " + scheme.version() + " " + RulePacks.hash(text);
        recorder.journal()
                .record(
                        actor,
                        new RulePackMoved(
                                id,
                                null,
                                Status.PROPOSED,
                                what,
                                recorder.today().now()));
        return id;
    }

    /** A version that follows another begins tomorrow at the earliest, so that no loan approved so far changes. */
    private void requireAhead(boolean follows, LocalDate from) {
        if (follows && !from.isAfter(recorder.today().day())) {
            throw new InvalidInput(
                    "pack",
                    "problem.pack.past",
                    recorder.today().day().plusDays(1).toString());
        }
    }

    private static Scheme parsed(String text) {
        return switch (SchemeParser.parse(text)) {
            case ParseResult.Parsed(Scheme scheme) -> scheme;
            case ParseResult.Refused(List<LineError> errors) ->
                throw new InvalidInput(PackFaultWords.of(errors, MOST_ERRORS_SHOWN));
        };
    }

    /**
     * The second person puts a pack into force.
     *
     * @throws SamePerson if the caller uploaded it
     */
    @Transactional
    public void activate(Actor actor, UUID id) {
        requireOperator(actor);
        RulePacks.Pack pack = packs.find(id).orElseThrow(() -> new NotFound(id));
        if (actor.accountId().equals(pack.uploadedBy())) {
            throw new SamePerson();
        }
        boolean follows = !schemes.current().versionsOf(pack.schemeId()).isEmpty();
        if (pack.status() == Status.PROPOSED) {
            requireAhead(follows, pack.scheme().header().validity().from());
        }
        decide(actor, pack, Status.CONFIRMED);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                schemes.refresh();
            }
        });
    }

    /** Rejects a pack; the uploader may take it back so. */
    @Transactional
    public void reject(Actor actor, UUID id) {
        requireOperator(actor);
        decide(actor, packs.find(id).orElseThrow(() -> new NotFound(id)), Status.REJECTED);
    }

    private void decide(Actor actor, RulePacks.Pack pack, Status status) {
        if (!packs.decide(pack.id(), status, actor.accountId())) {
            throw new BrokenTransition(pack.status(), status);
        }
        String what = pack.schemeId() + " " + pack.version() + " " + pack.hash();
        recorder.journal()
                .record(
                        actor,
                        new RulePackMoved(
                                pack.id(),
                                Status.PROPOSED,
                                status,
                                what,
                                recorder.today().now()));
    }

    private static void requireOperator(Actor actor) {
        if (!actor.is(Role.OPERATOR)) {
            throw new AccessDeniedException("needs " + Role.OPERATOR);
        }
    }
}
