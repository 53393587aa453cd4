package io.creditbridge.sharing;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.scheme.SchemeParser;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.PageRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The operator's rule packs: upload, what changed, trial on the book, activation by a second person. */
@Controller
class RulePackPages {

    private final RulePackReading reading;
    private final ChangeRulePacks changing;
    private final Forms forms;

    RulePackPages(RulePackReading reading, ChangeRulePacks changing, Forms forms) {
        this.reading = reading;
        this.changing = changing;
        this.forms = forms;
    }

    @GetMapping("/admin/rule-packs")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        return list(actor, PageRequest.of(page, size, sort, RulePackReading.SORTS), "", model);
    }

    private String list(Actor actor, PageRequest wanted, String typed, Model model) {
        model.addAttribute("page", reading.page(wanted));
        model.addAttribute("mayUpload", actor.is(Role.OPERATOR));
        model.addAttribute("typed", typed);
        return "sharing/rule-packs";
    }

    @PostMapping("/admin/rule-packs")
    String upload(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String pack,
            FormContext context) {
        String given = file == null || file.isEmpty() ? pack : null;
        return forms.submit(
                () -> "redirect:/admin/rule-packs/" + changing.upload(actor, given == null ? textOf(file) : given),
                () -> list(
                        actor,
                        PageRequest.of(null, null, null, RulePackReading.SORTS),
                        given == null ? "" : given,
                        context.model()),
                context);
    }

    private static @Nullable String textOf(@Nullable MultipartFile file) {
        if (file == null) {
            return null;
        }
        if (file.getSize() > 4L * SchemeParser.MAX_LENGTH) {
            throw new InvalidInput("pack", "problem.pack.lines", ChangeRulePacks.MOST_LINES);
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/admin/rule-packs/{pack}")
    String one(Actor actor, @PathVariable UUID pack, Model model) {
        model.addAttribute("view", reading.one(pack));
        model.addAttribute("self", actor.accountId());
        model.addAttribute("mayDecide", actor.is(Role.OPERATOR));
        return "sharing/rule-pack";
    }

    @PostMapping("/admin/rule-packs/{pack}/activation")
    String activate(Actor actor, @PathVariable UUID pack, FormContext context) {
        return forms.submit(
                () -> {
                    changing.activate(actor, pack);
                    return "redirect:/admin/rule-packs/" + pack;
                },
                () -> one(actor, pack, context.model()),
                context);
    }

    @PostMapping("/admin/rule-packs/{pack}/rejection")
    String reject(Actor actor, @PathVariable UUID pack) {
        changing.reject(actor, pack);
        return "redirect:/admin/rule-packs/" + pack;
    }
}
