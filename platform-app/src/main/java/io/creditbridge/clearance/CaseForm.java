package io.creditbridge.clearance;

import io.creditbridge.obstacle.ObstacleCase;
import io.creditbridge.obstacle.Remedy;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.origination.SecurityFields;
import io.creditbridge.product.Security;
import io.creditbridge.web.Fields;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything a work team may type on a case; each step reads its own fields. */
record CaseForm(
        @Nullable String department,
        @Nullable String measure,
        @Nullable String due,
        @Nullable String otherTeam,
        @Nullable String text,
        @Nullable String outcome,
        @Nullable String collateral,
        @Nullable String collateralValue,
        @Nullable Integer version) {

    private static final int MESSAGE_LIMIT = 2_000;

    /** A form in which nothing is typed yet. */
    static CaseForm empty() {
        return new CaseForm(null, null, null, null, null, null, null, null, null);
    }

    int readVersion() {
        return version == null ? -1 : version;
    }

    Remedy remedy(LocalDate today) {
        Fields fields = new Fields();
        String who = fields.text("department", department, 2, Remedy.DEPARTMENT_LIMIT);
        String what = fields.text("measure", measure, 2, Remedy.MEASURE_LIMIT);
        LocalDate last = fields.day("due", due, today, today.plusYears(1));
        fields.check();
        return new Remedy(who, what, last);
    }

    OrganizationId readTeam() {
        Fields fields = new Fields();
        OrganizationId team = new OrganizationId(new UUID(0, 0));
        try {
            team = OrganizationId.of(otherTeam == null ? "" : otherTeam.strip());
        } catch (IllegalArgumentException noIdentifier) {
            fields.reject("otherTeam", "problem.choose");
        }
        fields.check();
        return team;
    }

    String message() {
        Fields fields = new Fields();
        String words = fields.text("text", text, 1, MESSAGE_LIMIT);
        fields.check();
        return words;
    }

    String readOutcome() {
        Fields fields = new Fields();
        String words = fields.text("outcome", outcome, 2, ObstacleCase.OUTCOME_LIMIT);
        fields.check();
        return words;
    }

    /** The security offered instead; null where it stays as it is. */
    @Nullable
    Security readSecurity() {
        Fields fields = new Fields();
        if (collateral == null || collateral.isBlank()) {
            if (collateralValue != null && !collateralValue.isBlank()) {
                fields.reject("collateralValue", "problem.collateralValue");
            }
            fields.check();
            return null;
        }
        Security security = SecurityFields.read(fields, collateral, collateralValue);
        fields.check();
        return security;
    }
}
