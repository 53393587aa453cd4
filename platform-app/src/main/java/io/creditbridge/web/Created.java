package io.creditbridge.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** The answer to a write that made a record: 201, where it is, and its identity. */
public final class Created {

    private Created() {}

    /** The answer for a record at a path below {@code /api/v1}. */
    public static ResponseEntity<Map<String, String>> at(String path, Object id) {
        return ResponseEntity.created(URI.create("/api/v1" + path + "/" + id)).body(Map.of("id", id.toString()));
    }
}
