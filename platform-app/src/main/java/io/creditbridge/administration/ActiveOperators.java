package io.creditbridge.administration;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountId;
import io.creditbridge.web.InvalidInput;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people who may run the platform now; machine clients do not count.
 *
 * <p>Whoever asks holds a lock until the transaction ends, so that two operators cannot switch each other off at once,
 * nor one open two second operators alone.
 */
@Component
class ActiveOperators {

    private static final long LOCK = 7_301_120_012L;

    private final JdbcClient jdbc;

    ActiveOperators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the actor is the only one. */
    boolean isOnly(Actor actor) {
        return all().equals(List.of(actor.accountId()));
    }

    /**
     * Refuses what would leave nobody.
     *
     * @throws InvalidInput if there is no other one than the account
     */
    void requireAnotherThan(AccountId account) {
        if (all().stream().allMatch(account::equals)) {
            throw new InvalidInput("account", "problem.lastOperator");
        }
    }

    private List<AccountId> all() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> LOCK)
                .single();
        // A statement of its own: it sees what was committed while the lock was waited for.
        return jdbc.sql("""
                        select a.id from account a join account_role r on r.account_id = a.id
                        where r.role = 'OPERATOR' and a.active and not a.machine order by a.id
                        """)
                .query((row, number) -> AccountId.of(row.getString(1)))
                .list();
    }
}
