package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What must be met before drawdown, line by line, with the lines that the bank's earlier offer did not have. */
@Component
public class OfferConditions {

    private final JdbcClient jdbc;

    OfferConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One condition.
     *
     * @param text what is asked
     * @param added whether the same bank's earlier offer on the application did not ask it
     */
    public record Line(String text, boolean added) {}

    private record Written(UUID offer, UUID bank, List<String> lines) {}

    /** The conditions of every offer on an application whose access has been checked, by the offer's identity. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Line>> of(ApplicationId application) {
        // What was sent back never reached the owner, so nothing is compared with it.
        List<Written> inOrder = jdbc.sql("""
                        select o.id, p.bank_id, o.conditions from offer o join proposal p on p.id = o.proposal_id
                        where o.application_id = ? and o.status <> 'SENT_BACK' order by o.proposed_at, o.id
                        """)
                .param(application.value())
                .query((row, number) -> new Written(
                        row.getObject("id", UUID.class),
                        row.getObject("bank_id", UUID.class),
                        lines(row.getString("conditions"))))
                .list();
        Map<UUID, Set<String>> earlier = new HashMap<>();
        Map<UUID, List<Line>> byOffer = new HashMap<>();
        for (Written one : inOrder) {
            Set<String> before = earlier.put(one.bank(), Set.copyOf(one.lines()));
            byOffer.put(
                    one.offer(),
                    one.lines().stream()
                            .map(text -> new Line(text, before != null && !before.contains(text)))
                            .toList());
        }
        return byOffer;
    }

    private static List<String> lines(String conditions) {
        return Arrays.stream(conditions.split("[\\r\\n;；]+", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
