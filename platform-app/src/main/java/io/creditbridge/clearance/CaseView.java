package io.creditbridge.clearance;

import io.creditbridge.obstacle.Remedy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle case as people see it.
 *
 * @param id the case
 * @param version what a form shows again to change it
 * @param application the application it belongs to
 * @param firm the firm's name
 * @param kind which of the known situations
 * @param description in the reporter's words; may be empty
 * @param status where it stands
 * @param remedy department, measure and day, or null
 * @param outcome the evidence or the reason, or null
 * @param own whether the reader's team keeps it
 * @param bank the bank in whose way it stands, or null
 * @param otherTeam the other region's team, or null
 * @param openedAt when it was opened
 * @param overdue whether its day is over and it still runs
 * @param messages the room; empty for those who are not in it
 */
public record CaseView(
        UUID id,
        int version,
        UUID application,
        String firm,
        String kind,
        String description,
        String status,
        @Nullable Remedy remedy,
        @Nullable String outcome,
        boolean own,
        @Nullable Party bank,
        @Nullable Party otherTeam,
        Instant openedAt,
        boolean overdue,
        List<MessageView> messages) {

    /** An organisation by name. */
    public record Party(String nameZh, String nameEn) {}

    /** One message of the room. */
    public record MessageView(String organizationZh, String organizationEn, String person, String text, Instant at) {

        static MessageView of(CaseRoom.Message message) {
            return new MessageView(
                    message.organizationZh(), message.organizationEn(), message.person(), message.text(), message.at());
        }
    }
}
