package io.creditbridge.identity;

import io.creditbridge.web.Fields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the name of a new account: what may stand in it, and whether somebody has it already. */
@Component
public class Usernames {

    private final Accounts accounts;

    Usernames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name in small letters, or a note of what is wrong with it. */
    public String read(Fields fields, @Nullable String typed) {
        boolean fineBefore = fields.fine();
        String username = fields.text("username", typed, 4, 64).toLowerCase(Locale.ROOT);
        if (fineBefore && !fields.fine()) {
            return username;
        }
        if (!username.matches("[a-z0-9._@+-]+")) {
            fields.reject("username", "problem.username");
        } else if (accounts.existsByUsername(username)) {
            fields.reject("username", "problem.usernameTaken");
        }
        return username;
    }
}
