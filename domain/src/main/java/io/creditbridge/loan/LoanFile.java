package io.creditbridge.loan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** What never changes about a loan: who lends to whom, what was signed, and when. */
@MappedSuperclass
public abstract class LoanFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LoanId id;

    @Embedded
    private LoanParties parties;

    @Embedded
    private LoanContract contract;

    private Instant signedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LoanFile() {}

    LoanFile(LoanParties parties, LoanContract contract, Instant now) {
        this.id = LoanId.random();
        this.parties = Objects.requireNonNull(parties);
        this.contract = Objects.requireNonNull(contract);
        this.signedAt = now;
    }

    /** The identity. */
    public LoanId id() {
        return id;
    }

    /** Who lends to whom. */
    public LoanParties parties() {
        return parties;
    }

    /** What was signed. */
    public LoanContract contract() {
        return contract;
    }

    /** When it was signed. */
    public Instant signedAt() {
        return signedAt;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }
}
