package io.creditbridge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted, and in which order.
 *
 * @param page the page's number, from 0
 * @param size rows a page
 * @param orderBy the SQL order, taken from the list's own table of sort names, never from the caller
 */
public record PageRequest(int page, int size, String orderBy) {

    /** Most rows a page. */
    public static final int LARGEST = 200;

    /** Furthest page. */
    public static final int FURTHEST = 10_000;

    private static final int USUAL = 20;

    /**
     * Reads what a caller asked for.
     *
     * @param page the page, or null for the first
     * @param size the size, or null for 20
     * @param sort a name of the table, with {@code -} before it for the other direction, or null for the first name
     * @param sorts sort name to SQL expression; a unique column is added so that the order is stable
     * @throws InvalidInput if one of them is out of range or unknown
     */
    public static PageRequest of(
            @Nullable Integer page, @Nullable Integer size, @Nullable String sort, Map<String, String> sorts) {
        List<FieldProblem> problems = new ArrayList<>();
        if (page != null && (page < 0 || page > FURTHEST)) {
            problems.add(FieldProblem.of("page", "problem.page", FURTHEST));
        }
        if (size != null && (size < 1 || size > LARGEST)) {
            problems.add(FieldProblem.of("size", "problem.size", LARGEST));
        }
        String wanted =
                sort == null || sort.isBlank() ? sorts.keySet().iterator().next() : sort;
        boolean descending = wanted.startsWith("-");
        String expression = sorts.get(descending ? wanted.substring(1) : wanted);
        if (expression == null) {
            problems.add(FieldProblem.of("sort", "problem.sort", String.join(", ", sorts.keySet())));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        String order = expression + (descending ? " desc" : " asc") + ", id asc";
        return new PageRequest(page == null ? 0 : page, size == null ? USUAL : size, order);
    }

    /** Whether the first name of the order was asked for in the other direction. */
    public boolean isDescending() {
        return orderBy.endsWith(" desc, id asc");
    }

    /** How many rows go before. */
    public long offset() {
        return (long) page * size;
    }
}
