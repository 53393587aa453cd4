package io.creditbridge.identity;

import io.creditbridge.money.Money;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Powers;
import io.creditbridge.organization.Role;
import io.creditbridge.organization.WantedAccount;
import io.creditbridge.web.Fields;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of an owner, with an organisation of their own. */
@Component
class SignUp {

    private final OpenAccounts opening;
    private final Usernames usernames;

    SignUp(OpenAccounts opening, Usernames usernames) {
        this.opening = opening;
        this.usernames = usernames;
    }

    @Transactional
    void open(SignUpForm form) {
        Fields fields = new Fields();
        String username = usernames.read(fields, form.username());
        String name = fields.text("displayName", form.displayName(), 1, 60);
        String password = PasswordRule.read(fields, "password", form.password());
        fields.check();
        Organization own = opening.organization(OrganizationKind.OWNER, name, name, null);
        Powers powers = new Powers(Set.of(Role.OWNER), Money.ZERO);
        opening.openedItself(own, new WantedAccount(username, name, false, powers), opening.hash(password));
    }
}
