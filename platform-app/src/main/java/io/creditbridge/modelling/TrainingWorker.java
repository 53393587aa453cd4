package io.creditbridge.modelling;

import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.training.BoostedTrees;
import io.creditbridge.training.Candidate;
import io.creditbridge.training.ModelText;
import io.creditbridge.training.ModelTraining;
import io.creditbridge.training.OutcomeColumn;
import io.creditbridge.training.TrainingOrder;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does the training in the background, one run after the other; what it finds is written into the run's row. */
@Component
class TrainingWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingWorker.class);
    private static final int VERSION_LENGTH = 12;

    private final ActiveCards cards;
    private final TrainingRuns runs;
    private final ModellingSettings settings;
    private final Today today;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("training").daemon().factory());

    TrainingWorker(ActiveCards cards, TrainingRuns runs, ModellingSettings settings, Today today) {
        this.cards = cards;
        this.runs = runs;
        this.settings = settings;
        this.today = today;
    }

    /**
     * What is to be done.
     *
     * @param run the run
     * @param set the files
     * @param choice what the analyst chose
     * @param owner the bank whose card the candidate is compared with, or empty for the platform's
     */
    record Job(UUID run, TrainingSets.TrainingSet set, TrainingRun.Choice choice, Optional<OrganizationId> owner) {}

    /** Somebody stopped the run. */
    private static final class Stopped extends RuntimeException {}

    String node() {
        return settings.node();
    }

    /** Takes a job up as soon as the row that it writes to is there for all to see. */
    void afterCommit(Job job) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                thread.execute(() -> work(job));
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void failWhatWasInterrupted() {
        runs.failInterrupted(settings.node(), today.now());
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    // Whatever goes wrong must end the run with a reason: a row that says it is at work would block the node.
    private void work(Job job) {
        try {
            train(job);
        } catch (Stopped stopped) {
            LOG.info("Training {} was stopped", job.run());
        } catch (InvalidInput refused) {
            runs.fail(job.run(), "files", today.now());
        } catch (IOException gone) {
            runs.fail(job.run(), "filesGone", today.now());
        } catch (OutOfMemoryError tooLarge) {
            runs.fail(job.run(), "memory", today.now());
        } catch (RuntimeException broken) {
            LOG.error("Training {} broke off", job.run(), broken);
            runs.fail(job.run(), "broken", today.now());
        }
    }

    private void train(Job job) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (String name : job.set().view().files()) {
            files.add(new StoredFile(name, Path.of(job.set().folder()).resolve(String.valueOf(files.size()))));
        }
        Recognised found = TrainingFiles.read(files);
        TrainingRun.Choice choice = job.choice();
        TrainingOrder order = order(found, choice, champion(job.owner()));
        String version = "m-" + hash(job.set().contentHash() + choice).substring(0, VERSION_LENGTH);
        ModelTraining.Result result = ModelTraining.run(
                order,
                TrainingProcedure.of(found.shape(), version, new LightGbmBoosting(), choice.seed()),
                done -> tell(job.run(), done));
        switch (result) {
            case ModelTraining.Refused(var reason) -> runs.fail(job.run(), reason.name(), today.now());
            case ModelTraining.Done(Candidate candidate) -> {
                String text = ModelText.write(candidate.model());
                runs.finish(
                        job.run(),
                        new TrainingRuns.Finished(found.setVersion(), version, hash(text), text, candidate.report()),
                        today.now());
                LOG.info(
                        "Training {} gave {} with {} trees",
                        job.run(),
                        version,
                        candidate.model().trees().map(BoostedTrees::size).orElse(0));
            }
        }
    }

    private Scorecard champion(Optional<OrganizationId> owner) {
        CardsInUse inUse = cards.inUse();
        return owner.map(inUse::of).orElseGet(inUse::platform);
    }

    private static TrainingOrder order(Recognised found, TrainingRun.Choice choice, Scorecard champion) {
        Double lastLearnt = choice.lastLearnt();
        Double lastJudged = choice.lastJudged();
        return new TrainingOrder(
                found.shape().name(),
                found.setVersion(),
                found.table(),
                new OutcomeColumn(choice.outcome(), choice.badValue()),
                found.inputs(),
                Set.copyOf(choice.putBack()),
                Optional.ofNullable(choice.vintage()),
                lastLearnt == null ? Double.NaN : lastLearnt,
                lastJudged == null ? Double.NaN : lastJudged,
                // A card of other features cannot read these cases.
                Optional.of(champion).filter(card -> card.featureSetVersion().equals(found.setVersion())),
                choice.seed());
    }

    private void tell(UUID run, double done) {
        if (!runs.progress(run, (int) Math.floor(done * 99))
                || Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
