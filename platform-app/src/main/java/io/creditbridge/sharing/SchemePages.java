package io.creditbridge.sharing;

import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The schemes as the risk sharer reads them. */
@Controller
class SchemePages {

    private final SchemeSource catalog;

    SchemePages(SchemeSource catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/sharing/schemes")
    String list(Model model) {
        Map<String, Scheme> latest = new LinkedHashMap<>();
        catalog.current().all().forEach(scheme -> latest.put(scheme.id(), scheme));
        model.addAttribute("schemes", latest.values());
        return "sharing/schemes";
    }

    @GetMapping("/sharing/schemes/{id}")
    String show(@PathVariable String id, Model model) {
        List<Scheme> versions = catalog.current().versionsOf(id);
        if (versions.isEmpty()) {
            throw new NotFound("scheme " + id);
        }
        model.addAttribute("latest", versions.getLast());
        model.addAttribute("rules", versions.reversed());
        model.addAttribute(
                "versions", versions.reversed().stream().map(VersionView::of).toList());
        return "sharing/scheme";
    }
}
