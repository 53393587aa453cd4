package io.creditbridge.modelling;

import java.nio.file.Path;

/**
 * A file an analyst gave.
 *
 * @param name what its owner calls it
 * @param path where it lies
 */
record StoredFile(String name, Path path) {}
