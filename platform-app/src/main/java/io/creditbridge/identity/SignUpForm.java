package io.creditbridge.identity;

import org.jspecify.annotations.Nullable;

/** What somebody types to open an owner's account. */
record SignUpForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String password) {

    /** Everything but the password, so that no log ever holds it. */
    @Override
    public String toString() {
        return "SignUpForm[" + username + "]";
    }
}
