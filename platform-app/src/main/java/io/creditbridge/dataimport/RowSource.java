package io.creditbridge.dataimport;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other, in constant memory. */
interface RowSource extends Closeable {

    /**
     * The cells of the next row, or null at the end; blank rows are passed over.
     *
     * @throws RowRefused if this row has another number of cells than it should; the next one may be asked for
     * @throws FileRefused if the file turns out to be broken here
     */
    @Nullable
    List<String> next() throws IOException;

    /** The number of the row last answered, as a person counts them in the file. */
    long number();
}
