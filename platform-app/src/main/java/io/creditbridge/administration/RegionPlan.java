package io.creditbridge.administration;

import io.creditbridge.administration.RegionFile.Row;
import io.creditbridge.administration.RegionReport.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file of regions would change in the tree: worked out whole before anything is written.
 *
 * <p>Rows may stand in any order. A region keeps its place for ever: firms, teams and products lie in it by its path.
 */
final class RegionPlan {

    private static final int LONGEST_ZH = 60;
    private static final int LONGEST_EN = 80;
    private static final int LONGEST_PATH = 120;

    private final Map<String, Known> known;
    private final Map<String, Row> fresh = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final List<Placed> added = new ArrayList<>();
    private final List<Row> renamed = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int unchanged;

    /**
     * A region of the tree.
     *
     * @param parent the code of the region above, empty at the top
     * @param nameZh its name in Chinese
     * @param nameEn its name in English
     * @param path the codes from the top down
     */
    record Known(String parent, String nameZh, String nameEn, String path) {}

    /**
     * A new region with its place.
     *
     * @param row what the file says
     * @param path the codes from the top down
     */
    record Placed(Row row, String path) {}

    private RegionPlan(Map<String, Known> known) {
        this.known = known;
    }

    static RegionPlan of(RegionFile file, Map<String, Known> known) {
        RegionPlan plan = new RegionPlan(known);
        file.rows().forEach(plan::sort);
        plan.fresh.values().forEach(plan::place);
        plan.faults.sort(Comparator.comparingLong(Fault::row));
        return plan;
    }

    List<Placed> added() {
        return added;
    }

    List<Row> renamed() {
        return renamed;
    }

    List<Fault> faults() {
        return faults;
    }

    int unchanged() {
        return unchanged;
    }

    int refusedRows() {
        return (int) faults.stream().mapToLong(Fault::row).distinct().count();
    }

    /** Checks what a row says by itself, and whether its region is new. */
    private void sort(Row row) {
        int before = faults.size();
        if (!row.code().matches(RegionReading.CODE)) {
            fault(row, "code", "problem.regionFile.code");
        }
        Long earlier = seen.putIfAbsent(row.code(), row.number());
        if (earlier != null) {
            fault(row, "code", "problem.regionFile.twice", earlier);
        }
        name(row, "nameZh", row.nameZh(), LONGEST_ZH);
        name(row, "nameEn", row.nameEn(), LONGEST_EN);
        Known now = known.get(row.code());
        if (now != null && !now.parent().equals(row.parent())) {
            fault(row, "parent", "problem.regionFile.moved", now.parent().isEmpty() ? "–" : now.parent());
        }
        if (now == null && earlier == null) {
            fresh.put(row.code(), row);
        } else if (now != null && faults.size() == before) {
            if (now.nameZh().equals(row.nameZh()) && now.nameEn().equals(row.nameEn())) {
                unchanged++;
            } else {
                renamed.add(row);
            }
        }
    }

    private void name(Row row, String column, String name, int longest) {
        if (name.isEmpty() || name.length() > longest || name.chars().anyMatch(Character::isISOControl)) {
            fault(row, column, "problem.regionFile.name", longest);
        }
    }

    private void place(Row row) {
        String path = path(row);
        if (path == null) {
            boolean circle = fresh.containsKey(row.parent()) || row.parent().equals(row.code());
            fault(row, "parent", circle ? "problem.regionFile.unplaced" : "problem.regionFile.parent", row.parent());
        } else if (path.length() > LONGEST_PATH) {
            fault(row, "parent", "problem.regionFile.deep");
        } else {
            added.add(new Placed(row, path));
        }
    }

    /** The codes from the top down to a new region, or null where they lead nowhere or in a circle. */
    private @Nullable String path(Row row) {
        StringBuilder below = new StringBuilder();
        Set<String> passed = new HashSet<>();
        @Nullable Row at = row;
        while (at != null && passed.add(at.code()) && below.length() <= LONGEST_PATH) {
            below.insert(0, at.code() + "/");
            if (at.parent().isEmpty()) {
                return "/" + below;
            }
            Known above = known.get(at.parent());
            if (above != null) {
                return above.path() + below;
            }
            at = fresh.get(at.parent());
        }
        return below.length() > LONGEST_PATH ? "/" + below : null;
    }

    private void fault(Row row, String column, String reasonKey, Object... arguments) {
        faults.add(new Fault(row.number(), column, Objects.requireNonNull(reasonKey), List.of(arguments)));
    }
}
