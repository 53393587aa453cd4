package io.creditbridge.scheme;

/** Where the catalogue in force comes from; asked anew for each piece of work, as versions are activated meanwhile. */
@FunctionalInterface
public interface SchemeSource {

    /** The catalogue as it is in force now. */
    SchemeCatalog current();
}
