package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.GuarantorCode;
import io.creditbridge.organization.AccountId;
import io.creditbridge.proposal.ProposalId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guarantors that owners name, and what each bank found when it checked them. */
@Component
public class Guarantors {

    private final JdbcClient jdbc;

    Guarantors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A guarantor as it is shown.
     *
     * @param id the guarantor
     * @param name its name
     * @param maskedCode its code with the middle hidden
     * @param phone where it is reached
     * @param checkedBy who of the bank checked it, or null
     * @param checkNote what was found, or null
     * @param checkedAt when, or null
     */
    public record Named(
            UUID id,
            String name,
            String maskedCode,
            String phone,
            @Nullable String checkedBy,
            @Nullable String checkNote,
            @Nullable Instant checkedAt) {}

    UUID add(ApplicationId application, GuarantorForm.Read guarantor, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into application_guarantor (id, application_id, name, code, phone, named_at)
                        values (:id, :application, :name, :code, :phone, :at)
                        """)
                .param("id", id)
                .param("application", application.value())
                .param("name", guarantor.name())
                .param("code", guarantor.code().value())
                .param("phone", guarantor.phone())
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    boolean remove(ApplicationId application, UUID id) {
        return jdbc.sql("delete from application_guarantor where id = ? and application_id = ?")
                        .params(id, application.value())
                        .update()
                > 0;
    }

    boolean has(ApplicationId application, GuarantorCode code) {
        return jdbc.sql("select count(*) from application_guarantor where application_id = ? and code = ?")
                        .params(application.value(), code.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many guarantors an application names. */
    public int count(ApplicationId application) {
        return jdbc.sql("select count(*) from application_guarantor where application_id = ?")
                .param(application.value())
                .query(Integer.class)
                .single();
    }

    /** How many of them a bank has checked. */
    public int checked(ProposalId proposal) {
        return jdbc.sql("select count(*) from guarantor_check where proposal_id = ?")
                .param(proposal.value())
                .query(Integer.class)
                .single();
    }

    /** The guarantors of an application whose access has been checked; with one bank's checks, or none. */
    public List<Named> of(ApplicationId application, @Nullable ProposalId proposal) {
        return jdbc.sql("""
                        select g.*, c.note, c.checked_at, a.display_name
                        from application_guarantor g
                            left join guarantor_check c on c.guarantor_id = g.id
                                and c.proposal_id = cast(:proposal as uuid)
                            left join account a on a.id = c.checked_by
                        where g.application_id = :application order by g.named_at, g.id
                        """)
                .param("application", application.value())
                .param("proposal", proposal == null ? null : proposal.value())
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new GuarantorCode(row.getString("code")).masked(),
                        row.getString("phone"),
                        row.getString("display_name"),
                        row.getString("note"),
                        row.getTimestamp("checked_at") == null
                                ? null
                                : row.getTimestamp("checked_at").toInstant()))
                .list();
    }

    /** Keeps a bank's check of one guarantor; a second check of the same one replaces nothing. */
    public boolean check(ProposalId proposal, UUID guarantor, AccountId by, String note, Instant at) {
        return jdbc.sql("""
                        insert into guarantor_check (guarantor_id, proposal_id, checked_by, note, checked_at)
                        select g.id, p.id, :by, :note, :at from application_guarantor g
                            join proposal p on p.application_id = g.application_id
                        where g.id = :guarantor and p.id = :proposal
                        on conflict do nothing
                        """)
                        .param("by", by.value())
                        .param("note", note)
                        .param("at", Timestamp.from(at))
                        .param("guarantor", guarantor)
                        .param("proposal", proposal.value())
                        .update()
                > 0;
    }
}
