package io.creditbridge.scheme;

/**
 * A kind of borrower that a scheme treats in a way of its own.
 *
 * @param key the key in upper case, such as {@code HIGH_TECH}
 * @param name the name in both languages
 */
public record BorrowerClass(String key, LocalizedName name) {}
