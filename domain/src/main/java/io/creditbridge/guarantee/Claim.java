package io.creditbridge.guarantee;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bank's claim on those who share the loss of a loan.
 *
 * <p>Every sharer on the platform checks it before the first one pays, so a decline leaves nothing half paid. Only this
 * class moves the state; what each party bears stands in its lines.
 */
@Entity
public final class Claim {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClaimId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "loan_id"))
    private LoanId loanId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "bank_id"))
    private OrganizationId bankId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "enterprise_id"))
    private EnterpriseId enterpriseId;

    private String schemeId;
    private String schemeVersion;

    @Embedded
    private ClaimedLoss loss;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
    private AccountId filedBy;

    private Instant filedAt;
    private @Nullable String declineReason;
    private @Nullable String withdrawnReason;

    @Column(name = "recovered_fen")
    private Money recovered;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Claim() {}

    /** A claim as the bank files it on a guaranteed loan. */
    public Claim(LoanId loanId, GuaranteedLoan loan, ClaimedLoss loss, AccountId by, Instant now) {
        this.id = ClaimId.random();
        this.loanId = loanId;
        this.bankId = loan.bankId();
        this.enterpriseId = loan.enterpriseId();
        this.schemeId = loan.schemeId();
        this.schemeVersion = loan.schemeVersion();
        this.loss = Objects.requireNonNull(loss);
        this.status = ClaimStatus.FILED;
        this.filedBy = by;
        this.filedAt = now;
        this.recovered = Money.ZERO;
    }

    /** The event of its filing. */
    public ClaimMoved filing() {
        return new ClaimMoved(id, null, ClaimStatus.FILED, filedAt);
    }

    /** The last sharer has checked it. */
    public ClaimMoved check(Instant now) {
        return moveTo(ClaimStatus.CHECKED, now);
    }

    /** The last sharer has paid. */
    public ClaimMoved pay(Instant now) {
        return moveTo(ClaimStatus.PAID, now);
    }

    /** A sharer declines it with a reason the bank reads. */
    public ClaimMoved decline(String reason, Instant now) {
        this.declineReason = reason;
        return moveTo(ClaimStatus.DECLINED, now);
    }

    /** No sharer on the platform bears anything of it. */
    public ClaimMoved settle(Instant now) {
        return moveTo(ClaimStatus.SETTLED, now);
    }

    /** The bank takes it back with a reason the sharers read. */
    public ClaimMoved withdraw(String reason, Instant now) {
        this.withdrawnReason = reason;
        return moveTo(ClaimStatus.WITHDRAWN, now);
    }

    /** Money came in before it was paid: what is left to pay is lower by so much. */
    public void lower(Money amount) {
        this.recovered = recovered.plus(amount);
    }

    private ClaimMoved moveTo(ClaimStatus target, Instant now) {
        ClaimStatus before = status;
        ClaimStatus.MOVES.require(before, target);
        status = target;
        return new ClaimMoved(id, before, target, now);
    }

    /** The identity. */
    public ClaimId id() {
        return id;
    }

    /** The loan. */
    public LoanId loanId() {
        return loanId;
    }

    /** The bank. */
    public OrganizationId bankId() {
        return bankId;
    }

    /** The borrower. */
    public EnterpriseId enterpriseId() {
        return enterpriseId;
    }

    /** The scheme that shares the loss. */
    public String schemeId() {
        return schemeId;
    }

    /** The version agreed for the loan. */
    public String schemeVersion() {
        return schemeVersion;
    }

    /** What is claimed. */
    public ClaimedLoss loss() {
        return loss;
    }

    /** Where it stands. */
    public ClaimStatus status() {
        return status;
    }

    /** Who filed it. */
    public AccountId filedBy() {
        return filedBy;
    }

    /** When it was filed. */
    public Instant filedAt() {
        return filedAt;
    }

    /** Why it was declined, or null. */
    public @Nullable String declineReason() {
        return declineReason;
    }

    /** Why the bank took it back, or null. */
    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }

    /** What came in before it was paid and lowered it. */
    public Money recovered() {
        return recovered;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }
}
