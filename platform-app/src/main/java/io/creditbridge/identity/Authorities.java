package io.creditbridge.identity;

import io.creditbridge.money.Money;
import io.creditbridge.organization.Account;
import io.creditbridge.organization.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much each bank person may offer or confirm. */
@Component
public class Authorities {

    private final Accounts accounts;

    Authorities(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The largest amount the person may decide on; nothing for one that is not known. */
    @Transactional(readOnly = true)
    public Money of(AccountId account) {
        return accounts.findById(account).map(Account::authority).orElse(Money.ZERO);
    }
}
