package io.creditbridge.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param page the page's number, from 0
 * @param size rows a page, 1 to {@link PageRequest#LARGEST}
 * @param totalItems rows in all
 * @param <T> the rows
 */
public record Page<T>(List<T> items, int page, int size, long totalItems) {

    /** Copies the rows. */
    public Page {
        items = List.copyOf(items);
    }

    /** The same page with each row as something else. */
    public <R> Page<R> map(Function<T, R> row) {
        return new Page<>(items.stream().map(row).toList(), page, size, totalItems);
    }

    /** How many pages there are; at least 1. */
    public int totalPages() {
        return (int) Math.max(1, (totalItems + size - 1) / size);
    }

    /** Whether a page follows. */
    public boolean hasNext() {
        return page + 1 < totalPages();
    }

    /** Whether a page goes before. */
    public boolean hasPrevious() {
        return page > 0;
    }
}
