package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.Role;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts of people and machine clients. */
public interface Accounts extends Repository<Account, AccountId> {

    /** Keeps an account. */
    Account save(Account account);

    /** One account. */
    Optional<Account> findById(AccountId id);

    /** The account with a name to sign in with. */
    Optional<Account> findByUsername(String username);

    /** Whether somebody has the name. */
    boolean existsByUsername(String username);

    /** Whether any account has the role. */
    @Query("select count(a) > 0 from Account a join a.roles r where r = :role")
    boolean anyoneHas(Role role);
}
