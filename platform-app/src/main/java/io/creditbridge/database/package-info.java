/** The embedded PostgreSQL that serves where no database is configured, kept in a folder that survives restarts. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.creditbridge.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
