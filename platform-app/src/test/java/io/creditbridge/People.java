package io.creditbridge;

import io.creditbridge.identity.Actor;
import io.creditbridge.identity.SignedIn;
import io.creditbridge.organization.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs somebody in for one request. */
final class People {

    private People() {}

    /** Somebody of the cast. */
    static RequestPostProcessor as(Actor actor) {
        return signedIn(actor.accountId().value(), actor.organizationId().value(), actor.name(), actor.roles());
    }

    /** A stranger with one role, in an organisation that has nothing. */
    static RequestPostProcessor stranger(Role role) {
        return signedIn(UUID.randomUUID(), UUID.randomUUID(), "stranger", EnumSet.of(role));
    }

    private static RequestPostProcessor signedIn(UUID account, UUID organization, String name, Set<Role> roles) {
        SignedIn signedIn = new SignedIn(account, organization, name, name, "", EnumSet.copyOf(roles), true, 0);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
    }
}
