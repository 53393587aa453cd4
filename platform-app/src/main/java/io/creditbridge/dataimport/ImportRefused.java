package io.creditbridge.dataimport;

/** The file has bad rows and was to be taken whole or not at all: nothing was kept. */
class ImportRefused extends RuntimeException {

    private final ImportReport report;

    ImportRefused(ImportReport report) {
        super(report.rowsRefused() + " bad rows");
        this.report = report;
    }

    ImportReport report() {
        return report;
    }
}
