package io.creditbridge.administration;

import io.creditbridge.organization.AccountChange;
import io.creditbridge.organization.AccountChangeId;
import io.creditbridge.organization.AccountChangeKind;
import io.creditbridge.organization.AccountChangeStatus;
import io.creditbridge.organization.AccountId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The changes of accounts that need two operators. */
interface AccountChanges extends Repository<AccountChange, AccountChangeId> {

    AccountChange save(AccountChange change);

    Optional<AccountChange> findById(AccountChangeId id);

    boolean existsByAccountIdAndStatus(AccountId account, AccountChangeStatus status);

    boolean existsByUsernameAndKindAndStatus(String username, AccountChangeKind kind, AccountChangeStatus status);
}
