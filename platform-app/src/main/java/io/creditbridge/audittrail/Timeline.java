package io.creditbridge.audittrail;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of an application as people see them: who did what, when, and what is due next. */
@Component
public class Timeline {

    private final JdbcClient jdbc;
    private final Organizations organizations;

    Timeline(JdbcClient jdbc, Organizations organizations) {
        this.jdbc = jdbc;
        this.organizations = organizations;
    }

    /** One step to be written; a bank's own step names the bank, so that other banks do not see it. */
    record Step(
            ApplicationId application,
            @Nullable OrganizationId bank,
            String action,
            String detail,
            @Nullable LocalDate due,
            Instant at) {}

    /**
     * One step as it is shown.
     *
     * @param action what was done, a message key's ending
     * @param actor who did it
     * @param organizationZh for whom, in Chinese
     * @param organizationEn for whom, in English
     * @param bankZh whose handling it belongs to, in Chinese, or null
     * @param bankEn the same in English
     * @param detail words beside it; may be empty
     * @param due when the next step is due, or null
     * @param at when it was done
     */
    public record Shown(
            String action,
            String actor,
            String organizationZh,
            String organizationEn,
            @Nullable String bankZh,
            @Nullable String bankEn,
            String detail,
            @Nullable LocalDate due,
            Instant at) {}

    void add(Actor actor, Step step) {
        Organization organization =
                organizations.findById(actor.organizationId()).orElseThrow();
        jdbc.sql("""
                        insert into timeline_entry
                            (application_id, bank_id, action, actor_name, organization_zh, organization_en,
                                detail, due, at)
                        values (:application, :bank, :action, :actor, :zh, :en, :detail, :due, :at)
                        """)
                .param("application", step.application().value())
                .param("bank", step.bank() == null ? null : step.bank().value())
                .param("action", step.action())
                .param("actor", actor.name())
                .param("zh", organization.nameZh())
                .param("en", organization.nameEn())
                .param("detail", step.detail())
                .param("due", step.due() == null ? null : Date.valueOf(step.due()))
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    /** All steps: for the owner and the work team, who see every bank's. */
    public List<Shown> whole(ApplicationId application) {
        return shown(application, null);
    }

    /** The steps one bank may see: everybody's and its own. */
    public List<Shown> asSeenBy(OrganizationId bank, ApplicationId application) {
        return shown(application, bank);
    }

    private List<Shown> shown(ApplicationId application, @Nullable OrganizationId bank) {
        return jdbc.sql("""
                        select t.*, b.name_zh as bank_zh, b.name_en as bank_en
                        from timeline_entry t left join organization b on b.id = t.bank_id
                        where t.application_id = :application
                          and (cast(:bank as uuid) is null or t.bank_id is null or t.bank_id = :bank)
                        order by t.id
                        """)
                .param("application", application.value())
                .param("bank", bank == null ? null : bank.value())
                .query((row, number) -> new Shown(
                        row.getString("action"),
                        row.getString("actor_name"),
                        row.getString("organization_zh"),
                        row.getString("organization_en"),
                        row.getString("bank_zh"),
                        row.getString("bank_en"),
                        row.getString("detail"),
                        row.getDate("due") == null ? null : row.getDate("due").toLocalDate(),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
