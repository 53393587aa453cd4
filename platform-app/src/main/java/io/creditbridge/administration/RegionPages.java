package io.creditbridge.administration;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The tree of regions for operators: to browse, to search, to import. */
@Controller
class RegionPages {

    private final RegionReading reading;
    private final ImportRegions importing;
    private final RemoveRegion removing;
    private final Forms forms;
    private final MessageSource messages;

    RegionPages(
            RegionReading reading,
            ImportRegions importing,
            RemoveRegion removing,
            Forms forms,
            MessageSource messages) {
        this.reading = reading;
        this.importing = importing;
        this.removing = removing;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/admin/regions")
    String tree(
            Actor actor,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        PageRequest wanted = PageRequest.of(page, size == null ? Integer.valueOf(50) : size, sort, RegionReading.SORTS);
        return show(actor, parent, search, wanted, model);
    }

    private String show(Actor actor, @Nullable String parent, @Nullable String search, PageRequest page, Model model) {
        String above = parent == null || parent.isBlank() ? null : parent.strip();
        if (above != null) {
            model.addAttribute("lineage", reading.lineage(above));
        }
        model.addAttribute("parent", above);
        model.addAttribute("search", search == null || search.isBlank() ? null : search.strip());
        model.addAttribute("page", reading.page(above, search, page));
        model.addAttribute("mayWrite", actor.is(Role.OPERATOR));
        return "administration/regions";
    }

    private String again(Actor actor, @Nullable String parent, Model model) {
        return show(actor, parent, null, PageRequest.of(null, 50, null, RegionReading.SORTS), model);
    }

    @PostMapping("/admin/regions")
    String upload(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file, FormContext context) {
        return forms.submit(
                () -> {
                    RegionPlan plan = importing.run(actor, read(file));
                    if (!plan.faults().isEmpty()) {
                        context.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    }
                    context.model().addAttribute("report", RegionReport.of(plan, messages, context.locale()));
                    return again(actor, null, context.model());
                },
                () -> again(actor, null, context.model()),
                context);
    }

    private static RegionFile read(@Nullable MultipartFile file) {
        try {
            return RegionFile.read(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @PostMapping("/admin/regions/{code}/removal")
    String remove(Actor actor, @PathVariable String code, FormContext context) {
        return forms.submit(
                () -> {
                    String parent = removing.remove(actor, code);
                    return "redirect:/admin/regions" + (parent.isEmpty() ? "" : "?parent=" + parent);
                },
                () -> again(actor, code, context.model()),
                context);
    }
}
