package io.creditbridge;

import io.creditbridge.organization.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who may call what: the file {@code security-matrix.csv}, one row an endpoint. */
final class SecurityMatrix {

    private static final String EVERYBODY = "EVERYBODY";

    private SecurityMatrix() {}

    /**
     * One endpoint.
     *
     * @param method the HTTP method
     * @param path the path's pattern
     * @param roles who may call it
     * @param open whether nobody need be signed in
     */
    record Row(String method, String path, Set<Role> roles, boolean open) {

        /** The method and the path, as the test names it. */
        String name() {
            return method + " " + path;
        }

        boolean isRest() {
            return path.startsWith("/api/");
        }

        private static Row of(String line) {
            List<String> cells = List.of(line.split(",", -1));
            boolean open = cells.get(2).equals(EVERYBODY);
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            for (String role : open ? new String[0] : cells.get(2).split(" ", -1)) {
                roles.add(Role.valueOf(role));
            }
            return new Row(cells.get(0), cells.get(1), roles, open);
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream file = SecurityMatrix.class.getResourceAsStream("/security-matrix.csv")) {
            byte[] bytes = Objects.requireNonNull(file, "security-matrix.csv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Row::of)
                    .toList();
        }
    }
}
