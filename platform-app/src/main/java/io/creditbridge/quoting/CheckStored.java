package io.creditbridge.quoting;

import io.creditbridge.audit.StateChange;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.dataimport.VerifyAggregates;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.web.Today;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night: a sample of stored scores, quotes and aggregates computed again, and the drift. What it finds is kept
 * in rows, in the audit trail, and where it is an alarm in the log.
 */
@Component
class CheckStored {

    private static final Logger LOG = LoggerFactory.getLogger(CheckStored.class);
    private static final int FIRMS = 40;
    private static final UUID NOBODY = new UUID(0, 0);

    private final CheckRows rows;
    private final Again again;
    private final ScoreDrift drift;
    private final Journal journal;
    private final Today today;

    CheckStored(CheckRows rows, Again again, ScoreDrift drift, Journal journal, Today today) {
        this.rows = rows;
        this.again = again;
        this.drift = drift;
        this.journal = journal;
        this.today = today;
    }

    /** What is computed again: scores and quotes from their inputs, aggregates from raw rows. */
    @Component
    record Again(ReplayStored replay, VerifyAggregates aggregates) {}

    /** What a check found, as the audit trail keeps it. */
    private record Checked(UUID subjectId, String after, Instant at) implements StateChange {

        @Override
        public String subjectKind() {
            return "CHECK";
        }

        @Override
        public String action() {
            return "CHECK_STORED";
        }

        @Override
        public @Nullable String before() {
            return null;
        }
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Shanghai")
    @Transactional
    void everyNight() {
        run(new Actor(new AccountId(NOBODY), new OrganizationId(NOBODY), Actor.PLATFORM, Set.of()));
    }

    /** Checks now. */
    @Transactional
    public void run(Actor actor) {
        CheckRows.Tally scores = rows.sample(CheckKind.SCORE, again.replay()::score);
        CheckRows.Tally quotes = rows.sample(CheckKind.QUOTE, again.replay()::quote);
        VerifyAggregates.Sample sample = again.aggregates().sample(FIRMS);
        CheckRows.Tally firms = new CheckRows.Tally(
                CheckKind.FIRM,
                sample.compared(),
                sample.differing().stream().map(EnterpriseId::toString).toList(),
                List.of());
        rows.keep(scores, quotes, firms, today.now());
        String alarms = drift.check(today.now());
        int differing = scores.differing().size()
                + quotes.differing().size()
                + firms.differing().size();
        String found = "scores " + scores.compared() + ", quotes " + quotes.compared() + ", firms " + firms.compared()
                + ", differing " + differing + ", not compared "
                + (scores.passedOver().size() + quotes.passedOver().size())
                + (alarms.isEmpty() ? "" : ", drift " + alarms);
        if (differing > 0 || !alarms.isEmpty()) {
            LOG.error("Check of stored scores and quotes: {}", found);
        }
        journal.record(actor, new Checked(NOBODY, found, today.now()));
    }
}
