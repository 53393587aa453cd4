package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An analyst's pages: files, runs, candidates. */
@Controller
class ModelPages {

    private static final int LATEST_SETS = 10;
    private static final String NEWEST_SETS = "-uploadedAt";

    private final ReceiveTrainingFiles receiving;
    private final TrainModel training;
    private final ActivateModel activation;
    private final ModelReading reading;
    private final Forms forms;

    ModelPages(
            ReceiveTrainingFiles receiving,
            TrainModel training,
            ActivateModel activation,
            ModelReading reading,
            Forms forms) {
        this.receiving = receiving;
        this.training = training;
        this.activation = activation;
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping("/models")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Model model) {
        Page<TrainingRun> runs = reading.runs(actor, PageRequest.of(page, size, "-startedAt", TrainingRuns.SORTS));
        model.addAttribute("runs", runs);
        model.addAttribute("filesOf", reading.filesOf(actor, runs.items()));
        model.addAttribute(
                "sets", reading.sets(actor, PageRequest.of(0, LATEST_SETS, NEWEST_SETS, TrainingSets.SORTS)));
        model.addAttribute("inUse", reading.inUse(actor));
        model.addAttribute("self", actor.accountId());
        model.addAttribute("forBank", !actor.is(Role.OPERATOR));
        model.addAttribute("mayTrain", actor.is(Role.OPERATOR) || actor.is(Role.PRODUCT_MANAGER));
        return "modelling/models";
    }

    @GetMapping("/models/training-sets")
    String sets(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        PageRequest wanted = PageRequest.of(page, size, sort == null ? NEWEST_SETS : sort, TrainingSets.SORTS);
        model.addAttribute("page", reading.sets(actor, wanted));
        return "modelling/training-sets";
    }

    @PostMapping("/models/training-sets")
    String upload(
            Actor actor, @RequestParam(required = false) @Nullable List<MultipartFile> files, FormContext context) {
        return forms.submit(
                () -> {
                    try {
                        return "redirect:/models/training-sets/"
                                + receiving.receive(actor, files).id();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                () -> list(actor, null, null, context.model()),
                context);
    }

    @GetMapping("/models/training-sets/{id}")
    String set(Actor actor, @PathVariable UUID id, Model model) {
        TrainingSets.TrainingSet set = reading.set(actor, id);
        SetView view = set.view();
        model.addAttribute("set", set);
        model.addAttribute(
                "form",
                new ModelForm(id.toString(), view.outcome(), view.badValue(), List.of(), null, null, null, null));
        return "modelling/training-set";
    }

    @PostMapping("/models/training-sets/{id}/runs")
    String start(Actor actor, @PathVariable UUID id, ModelForm form, FormContext context) {
        return forms.submit(
                () -> {
                    reading.set(actor, id);
                    Fields fields = new Fields();
                    TrainingRun.Choice choice = form.choice(fields);
                    fields.check();
                    return "redirect:/models/runs/" + training.start(actor, id, choice);
                },
                () -> {
                    context.model().addAttribute("set", reading.set(actor, id));
                    context.model().addAttribute("form", form);
                    return "modelling/training-set";
                },
                context);
    }

    @GetMapping("/models/runs/{id}")
    String run(Actor actor, @PathVariable UUID id, Model model) {
        TrainingRun run = reading.run(actor, id);
        model.addAttribute("run", run);
        model.addAttribute("origin", reading.origin(actor, run));
        model.addAttribute("report", run.report());
        model.addAttribute("verdicts", run.report() == null ? List.of() : Verdict.of(run.report()));
        model.addAttribute("tables", run.report() == null ? null : ReportTables.of(run.report()));
        model.addAttribute("card", run.report() == null ? null : reading.card(actor, id));
        model.addAttribute(
                "mayActivate",
                run.scoresFirms() && !run.startedBy().equals(actor.accountId().value()));
        model.addAttribute("scoresFirms", run.scoresFirms());
        model.addAttribute("mayTrain", actor.is(Role.OPERATOR) || actor.is(Role.PRODUCT_MANAGER));
        return "modelling/run";
    }

    @PostMapping("/models/runs/{id}/cancellation")
    String cancel(Actor actor, @PathVariable UUID id) {
        training.cancel(actor, id);
        return "redirect:/models/runs/" + id;
    }

    @PostMapping("/models/runs/{id}/activation")
    String activate(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String use,
            FormContext context) {
        return forms.submit(
                () -> {
                    reading.run(actor, id);
                    activation.activate(actor, id, ModelUseApi.use(use));
                    return "redirect:/models/runs/" + id;
                },
                () -> run(actor, id, context.model()),
                context);
    }

    @GetMapping("/models/runs/{id}/model")
    ResponseEntity<String> file(Actor actor, @PathVariable UUID id) {
        return ModelApi.download(reading, actor, id);
    }
}
