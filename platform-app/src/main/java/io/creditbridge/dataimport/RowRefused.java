package io.creditbridge.dataimport;

/**
 * One row has more or fewer cells than the header, so that nobody knows which cell is which; the rows behind it can be
 * read all the same. Who takes rows one by one goes on with the next; for everybody else the file is refused.
 */
final class RowRefused extends FileRefused {

    private final RowFault fault;

    /** Names the row, how many cells it should have and how many it has. */
    RowRefused(long number, int wanted, int found) {
        super("import.file.cells", number, wanted, found);
        this.fault = RowFault.of(number, "", "import.row.cells", wanted, found);
    }

    RowFault fault() {
        return fault;
    }
}
