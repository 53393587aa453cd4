package io.creditbridge.dataimport;

/** The number of the one account that a statement may hold, as its parts tell it. */
final class OneAccount {

    private static final int LENGTH = 60;

    private String number = "";

    /**
     * Takes what a part of the file says; a part that says nothing belongs to the account of the others.
     *
     * @throws FileRefused if an earlier part named another account
     */
    void tell(String told) {
        String kept = told.substring(0, Math.min(LENGTH, told.length()));
        if (!number.isEmpty() && !kept.isEmpty() && !number.equals(kept)) {
            throw new FileRefused("statement.manyAccounts");
        }
        number = number.isEmpty() ? kept : number;
    }

    /** The number; empty where no part told it. */
    String number() {
        return number;
    }
}
