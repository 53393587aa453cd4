package io.creditbridge.registration;

import io.creditbridge.assessment.Assessment;
import io.creditbridge.assessment.AssessmentKind;
import io.creditbridge.assessment.Provenance;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.web.AsWritten;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure of another office, as the owner enters it. */
record AssessmentForm(
        @Nullable String kind,
        @AsWritten @Nullable String points,
        @Nullable String source,
        @Nullable String reference,
        @Nullable String assessedOn,
        @Nullable String validUntil) {

    private static final int LONGEST_YEARS = 5;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    /** A form in which nothing is typed yet. */
    static AssessmentForm empty() {
        return new AssessmentForm(null, null, null, null, null, null);
    }

    Assessment read(EnterpriseId enterprise, Today today) {
        Fields fields = new Fields();
        AssessmentKind which = fields.choice("kind", kind, AssessmentKind.class);
        // A title carries no figure: a firm has it or not.
        BigDecimal figure = which.isTitle() ? HIGHEST : fields.decimal("points", points, BigDecimal.ZERO, HIGHEST, 1);
        String office = fields.text("source", source, 2, Provenance.SOURCE_LIMIT);
        String number = fields.text("reference", reference, 1, Provenance.REFERENCE_LIMIT);
        LocalDate day = today.day();
        LocalDate given = fields.day("assessedOn", assessedOn, day.minusYears(LONGEST_YEARS), day);
        LocalDate last = fields.day("validUntil", validUntil, day, day.plusYears(LONGEST_YEARS));
        fields.check();
        return new Assessment(enterprise, which, figure, new Provenance(office, number, given, last), today.now());
    }
}
