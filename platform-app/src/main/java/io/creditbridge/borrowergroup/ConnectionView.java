package io.creditbridge.borrowergroup;

import io.creditbridge.connection.ConnectionKind;
import io.creditbridge.connection.ConnectionStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connection as it is read.
 *
 * @param id which one
 * @param first one firm; a bank reads it only of its own customers and of what it proposed itself
 * @param second the other, likewise
 * @param kind why they carry one risk
 * @param reason words of whoever proposed the last step
 * @param status where it stands
 * @param waiting whether a second person is waited for
 * @param proposerZh Chinese name of the organisation that proposed the last step
 * @param proposerEn its English name
 * @param own whether the reader proposed it, so that another person must confirm it
 * @param proposedAt when
 * @param version for the next write
 */
record ConnectionView(
        UUID id,
        @Nullable Firm first,
        @Nullable Firm second,
        ConnectionKind kind,
        String reason,
        ConnectionStatus status,
        boolean waiting,
        String proposerZh,
        String proposerEn,
        boolean own,
        Instant proposedAt,
        int version) {

    /**
     * A firm of a connection.
     *
     * @param name its name
     * @param creditCode its credit code
     */
    record Firm(String name, String creditCode) {}
}
