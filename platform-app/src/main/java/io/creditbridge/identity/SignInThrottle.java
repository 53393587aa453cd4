package io.creditbridge.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins per account and per address, those of people and of machine clients alike, and the accounts
 * opened from an address; in the database, so that all nodes see the same count.
 *
 * <p>A window begins with the first failure; when it is over the count begins anew.
 */
@Component
class SignInThrottle {

    private static final int LONGEST_SUBJECT = 100;

    private final JdbcClient jdbc;
    private final IdentitySettings settings;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, IdentitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void failed(String username, String address) {
        count(accountKey(username));
        count(addressKey(address));
    }

    void succeeded(String username) {
        jdbc.sql("delete from sign_in_failure where subject = ?")
                .param(accountKey(username))
                .update();
    }

    /** How long this account or address still has to wait; zero when it need not. */
    Duration waitFor(String username, String address) {
        Duration account = remaining(accountKey(username), settings.failuresPerAccount());
        Duration network = remaining(addressKey(address), settings.failuresPerAddress());
        return account.compareTo(network) >= 0 ? account : network;
    }

    /** Counts somebody who opens an account, and says how long the address has to wait first; zero when it need not. */
    Duration signUp(String address) {
        String subject = shortened("sign-up:" + address);
        if (count(subject) <= settings.signUpsPerAddress()) {
            return Duration.ZERO;
        }
        return remaining(subject, settings.signUpsPerAddress());
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void dropOld() {
        jdbc.sql("delete from sign_in_failure where window_ends < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private int count(String subject) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into sign_in_failure (subject, failures, window_ends) values (:subject, 1, :ends)
                        on conflict (subject) do update set
                            failures = case when sign_in_failure.window_ends < :now then 1
                                            else sign_in_failure.failures + 1 end,
                            window_ends = case when sign_in_failure.window_ends < :now then excluded.window_ends
                                               else sign_in_failure.window_ends end
                        returning failures
                        """)
                .param("subject", subject)
                .param("ends", Timestamp.from(now.plus(settings.pause())))
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    private Duration remaining(String subject, int limit) {
        Instant now = clock.instant();
        return jdbc.sql("select window_ends from sign_in_failure where subject = ? and failures >= ?")
                .params(subject, limit)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .filter(now::isBefore)
                .map(ends -> Duration.between(now, ends))
                .orElse(Duration.ZERO);
    }

    private static String accountKey(String username) {
        return shortened("account:" + username.toLowerCase(Locale.ROOT));
    }

    private static String addressKey(String address) {
        return shortened("address:" + address);
    }

    private static String shortened(String subject) {
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }
}
