package io.creditbridge.dataimport;

import io.creditbridge.dataimport.ImportReport.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import has counted so far; what it would take counts as taken only once the file is kept. */
final class ImportTally {

    private final List<RowFault> faults = new ArrayList<>();
    private int read;
    private int fine;
    private int repeated;
    private int refused;
    private int odd;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void read() {
        read++;
    }

    void refuse(RowFault fault) {
        refused++;
        if (faults.size() < ImportReport.FAULTS_SHOWN) {
            faults.add(fault);
        }
    }

    void repeat() {
        repeated++;
    }

    void accept(LocalDate day, boolean isOdd) {
        fine++;
        odd += isOdd ? 1 : 0;
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    int rowsRead() {
        return read;
    }

    boolean hasFaults() {
        return refused > 0;
    }

    ImportReport report(@Nullable UUID importId, Outcome outcome) {
        if (outcome != Outcome.KEPT) {
            return new ImportReport(importId, outcome, read, 0, fine, repeated, refused, 0, null, null, faults);
        }
        return new ImportReport(importId, outcome, read, fine, fine, repeated, refused, odd, first, last, faults);
    }
}
