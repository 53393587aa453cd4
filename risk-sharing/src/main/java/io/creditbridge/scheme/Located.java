package io.creditbridge.scheme;

/** A value with the line it was read from. */
record Located<T>(int line, T value) {}
