package io.creditbridge.clearance;

import io.creditbridge.obstacle.CaseFile;
import io.creditbridge.obstacle.ObstacleKind;
import io.creditbridge.web.Fields;
import org.jspecify.annotations.Nullable;

/** What is in the way, as somebody reports it. */
record ReportForm(@Nullable String kind, @Nullable String description) {

    CaseFile.Obstacle read() {
        Fields fields = new Fields();
        ObstacleKind which = fields.choice("kind", kind, ObstacleKind.class);
        String words = fields.text("description", description, 2, CaseFile.DESCRIPTION_LIMIT);
        fields.check();
        return new CaseFile.Obstacle(which, words);
    }
}
