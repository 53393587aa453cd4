package io.creditbridge.identity;

/** The platform is empty and nobody said the first operator's password. */
class OperatorPasswordNeeded extends RuntimeException {

    OperatorPasswordNeeded() {
        super("There is no operator yet, and no default password.");
    }
}
