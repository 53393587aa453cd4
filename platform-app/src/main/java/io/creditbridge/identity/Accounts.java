package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.Role;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts of people and machine clients. */
interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    @Query("select count(a) > 0 from Account a join a.roles r where r = :role")
    boolean anyoneHas(Role role);
}
