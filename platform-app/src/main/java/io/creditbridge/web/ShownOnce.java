package io.creditbridge.web;

import jakarta.servlet.http.HttpServletRequest;

/** Marks an answer that holds a secret: a repeat of its write is refused instead of given the answer again. */
public final class ShownOnce {

    private static final String MARK = ShownOnce.class.getName();

    private ShownOnce() {}

    /** Marks the answer to this request. */
    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
