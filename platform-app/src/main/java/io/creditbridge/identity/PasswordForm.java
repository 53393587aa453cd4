package io.creditbridge.identity;

import org.jspecify.annotations.Nullable;

/** The old password, and the new one twice. */
record PasswordForm(
        @Nullable String oldPassword,
        @Nullable String newPassword,
        @Nullable String repeated) {

    /** Nothing, so that no log ever holds a password. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
