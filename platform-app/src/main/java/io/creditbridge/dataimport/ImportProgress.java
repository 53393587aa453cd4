package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many rows the running import of a firm has read, for the page that waits; kept on the node that reads. */
@Component
class ImportProgress {

    private final Map<EnterpriseId, Integer> rows = new ConcurrentHashMap<>();

    void set(EnterpriseId enterprise, int rowsRead) {
        rows.put(enterprise, rowsRead);
    }

    void end(EnterpriseId enterprise) {
        rows.remove(enterprise);
    }

    /** Rows read so far, or −1 when no import runs. */
    int of(EnterpriseId enterprise) {
        return rows.getOrDefault(enterprise, -1);
    }
}
