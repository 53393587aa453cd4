package io.creditbridge.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obstacle case as it is answered. */
record CaseAnswer(
        UUID id,
        UUID applicationId,
        String firm,
        String kind,
        String description,
        String status,
        @Nullable RemedyAnswer remedy,
        @Nullable String outcome,
        @Nullable String bank,
        @Nullable String otherTeam,
        Instant openedAt,
        boolean overdue,
        List<CaseView.MessageView> messages) {

    /** Who mends it, how, and by when. */
    record RemedyAnswer(String department, String measure, LocalDate due) {}

    static CaseAnswer of(CaseView view) {
        CaseView.Party bank = view.bank();
        CaseView.Party other = view.otherTeam();
        return new CaseAnswer(
                view.id(),
                view.application(),
                view.firm(),
                view.kind(),
                view.description(),
                view.status(),
                view.remedy() == null
                        ? null
                        : new RemedyAnswer(
                                view.remedy().department(),
                                view.remedy().measure(),
                                view.remedy().due()),
                view.outcome(),
                bank == null ? null : bank.nameEn(),
                other == null ? null : other.nameEn(),
                view.openedAt(),
                view.overdue(),
                view.messages());
    }
}
