package io.creditbridge.clearance;

import io.creditbridge.obstacle.CaseFile;
import io.creditbridge.obstacle.ObstacleKind;
import io.creditbridge.web.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What is in the way, as somebody reports it. */
record ReportForm(@Nullable String kind, @Nullable String description) {

    CaseFile.Obstacle read() {
        Fields fields = new Fields();
        ObstacleKind which = fields.choice("kind", kind, ObstacleKind.class);
        String words = fields.text("description", description, 2, CaseFile.DESCRIPTION_LIMIT);
        fields.check();
        return new CaseFile.Obstacle(which, words);
    }

    /** A page of its own with what was typed, for those who reported from the page of a file. */
    String again(String file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("kinds", ObstacleKind.values());
        model.addAttribute("form", this);
        return "clearance/report";
    }
}
