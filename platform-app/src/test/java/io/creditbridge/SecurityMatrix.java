package io.creditbridge;

import io.creditbridge.organization.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

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

        /** Whether somebody in one of the roles may call it. */
        boolean lets(Set<Role> held) {
            return open || held.stream().anyMatch(roles::contains);
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

    /** The page at a path, by its most exact pattern; empty where the path is none of the platform's pages. */
    static Optional<Row> page(List<Row> rows, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return rows.stream()
                .filter(row -> row.method().equals("GET") && pattern(row).matches(parsed))
                .min(Comparator.comparing(SecurityMatrix::pattern));
    }

    private static PathPattern pattern(Row row) {
        return PathPatternParser.defaultInstance.parse(row.path());
    }
}
