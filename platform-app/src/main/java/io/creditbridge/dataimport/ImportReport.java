package io.creditbridge.dataimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param importId the import, or null when nothing was kept
 * @param outcome kept, refused because of bad rows, or known already
 * @param rowsRead rows below the header
 * @param rowsAccepted rows that were new and are kept now; none of a refused file
 * @param rowsFine new rows without a fault, kept or not: what a refused file brings when its bad rows are left out
 * @param rowsRepeated rows that earlier files had brought already
 * @param rowsRefused rows that could not be taken
 * @param rowsOdd accepted rows with an odd figure, such as a tax no lawful rate gives
 * @param firstDay first day of the accepted rows, or null without one
 * @param lastDay last day of the accepted rows, or null without one
 * @param faults the first {@link #FAULTS_SHOWN} rows that could not be taken
 */
public record ImportReport(
        @Nullable UUID importId,
        Outcome outcome,
        int rowsRead,
        int rowsAccepted,
        int rowsFine,
        int rowsRepeated,
        int rowsRefused,
        int rowsOdd,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<RowFault> faults) {

    /** How many bad rows are named; the others are counted. */
    static final int FAULTS_SHOWN = 100;

    /** What became of the file. */
    public enum Outcome {
        /** Rows were kept. */
        KEPT,
        /** Bad rows were found and nothing was kept. */
        REFUSED,
        /** The same file was imported before; nothing was changed. */
        KNOWN
    }

    /** Copies the list. */
    public ImportReport {
        faults = List.copyOf(faults);
    }
}
