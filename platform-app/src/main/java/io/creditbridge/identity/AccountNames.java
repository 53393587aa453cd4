package io.creditbridge.identity;

import io.creditbridge.organization.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of people, for those who read what they wrote. */
@Component
public class AccountNames {

    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person's name. */
    public String of(AccountId id) {
        return of(List.of(id)).getOrDefault(id, "–");
    }

    /** Several people's names at once. */
    public Map<AccountId, String> of(Collection<AccountId> ids) {
        Map<AccountId, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, display_name from account where id in (:ids)")
                    .param("ids", ids.stream().map(AccountId::value).toList())
                    .query(row -> {
                        names.put(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name"));
                    });
        }
        return names;
    }
}
