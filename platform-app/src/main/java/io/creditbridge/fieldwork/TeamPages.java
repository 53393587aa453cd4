package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.identity.Actor;
import io.creditbridge.recommendation.Finding;
import io.creditbridge.recommendation.Standard;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work team's lists and the screening page. */
@Controller
class TeamPages {

    private final TeamQueue queue;
    private final ScreenApplication screening;
    private final RecommendApplication recommending;
    private final TeamPageModel pageModel;
    private final Forms forms;

    TeamPages(
            TeamQueue queue,
            ScreenApplication screening,
            RecommendApplication recommending,
            TeamPageModel pageModel,
            Forms forms) {
        this.queue = queue;
        this.screening = screening;
        this.recommending = recommending;
        this.pageModel = pageModel;
        this.forms = forms;
    }

    @GetMapping("/team")
    String lists(
            Actor actor,
            @RequestParam(defaultValue = "DECLARATION") TeamQueue.TeamList list,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        model.addAttribute("list", list);
        model.addAttribute("lists", TeamQueue.TeamList.values());
        model.addAttribute("page", queue.of(actor, list, PageRequest.of(page, size, sort, TeamQueue.SORTS)));
        return "fieldwork/lists";
    }

    @GetMapping("/team/applications/{id}")
    String application(Actor actor, @PathVariable ApplicationId id, Model model) {
        return fill(actor, id, Map.of(), model);
    }

    @PostMapping("/team/applications/{id}/screening")
    String screen(
            Actor actor,
            @PathVariable ApplicationId id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            FormContext context) {
        return forms.submit(
                () -> {
                    screening.screen(actor, id, version, findings(typed));
                    return "redirect:/team/applications/" + id;
                },
                () -> fill(actor, id, typed, context.model()),
                context);
    }

    @PostMapping("/team/applications/{id}/recommendation")
    String recommend(Actor actor, @PathVariable ApplicationId id, @RequestParam int version) {
        recommending.recommend(actor, id, version);
        return "redirect:/team/applications/" + id;
    }

    /** Reads the five answers: {@code met.STANDARD} is yes or no, {@code evidence.STANDARD} what was seen. */
    static List<Finding> findings(Map<String, String> typed) {
        Fields fields = new Fields();
        List<Finding> findings = new ArrayList<>();
        for (Standard standard : Standard.values()) {
            String met = typed.getOrDefault("met." + standard, "");
            if (!met.equals("yes") && !met.equals("no")) {
                fields.reject("met." + standard, "problem.choose");
            }
            String evidence = fields.text(
                    "evidence." + standard,
                    typed.get("evidence." + standard),
                    Finding.EVIDENCE_AT_LEAST,
                    Finding.EVIDENCE_LIMIT);
            if (fields.fine()) {
                findings.add(new Finding(standard, met.equals("yes"), evidence));
            }
        }
        fields.check();
        return findings;
    }

    private String fill(Actor actor, ApplicationId id, Map<String, String> typed, Model model) {
        pageModel.fill(actor, id, model);
        model.addAttribute("typed", typed);
        model.addAttribute("standards", Standard.values());
        return "fieldwork/application";
    }
}
