package io.creditbridge.organization;

/**
 * An account as it shall be.
 *
 * @param username the name to sign in with, or the client id
 * @param displayName the name shown
 * @param machine whether it is a machine client
 * @param powers what it may do
 */
public record WantedAccount(String username, String displayName, boolean machine, Powers powers) {

    /** An account as it is, with other powers. */
    static WantedAccount as(Account account, Powers powers) {
        return new WantedAccount(account.username(), account.displayName(), account.isMachine(), powers);
    }
}
