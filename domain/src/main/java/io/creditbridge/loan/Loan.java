package io.creditbridge.loan;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.SamePerson;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A loan from its signed contract to its last repayment.
 *
 * <p>An officer records the contract and writes the drawdown; another person of the bank confirms it, and only then
 * does money go out and the instalments begin. Only this class moves the state.
 */
@Entity
public final class Loan extends LoanFile {

    @Enumerated(EnumType.STRING)
    private LoanStatus status;

    @Embedded
    private @Nullable DrawdownRequest drawdown;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drawdown_confirmed_by"))
    private @Nullable AccountId confirmedBy;

    private @Nullable LocalDate drawnOn;
    private @Nullable LocalDate maturesOn;

    @Column(name = "outstanding_fen")
    private Money outstanding;

    @ElementCollection
    @CollectionTable(name = "loan_instalment", joinColumns = @JoinColumn(name = "loan_id"))
    @OrderColumn(name = "position")
    private List<LoanInstalment> instalments = new ArrayList<>();

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Loan() {}

    /** A loan whose contract is signed. */
    public Loan(LoanParties parties, LoanContract contract, Instant now) {
        super(parties, contract, now);
        this.status = LoanStatus.SIGNED;
        this.outstanding = Money.ZERO;
    }

    /** The event of the signing. */
    public LoanChanged signing() {
        return changed("LOAN_SIGNED", null, LoanStatus.SIGNED.name(), signedAt());
    }

    /** Writes the drawdown; it waits for a second person. */
    public LoanChanged requestDrawdown(DrawdownRequest request, Instant now) {
        LoanChanged change = moveTo(LoanStatus.AWAITING_SECOND_PERSON, now);
        this.drawdown = request;
        return change;
    }

    /** The second person, who must not have written it, sends the drawdown back. */
    public LoanChanged sendBack(AccountId second, Instant now) {
        requireAnother(second);
        return moveTo(LoanStatus.SIGNED, now);
    }

    /**
     * The second person confirms: the money goes out on the day asked for.
     *
     * @param plan the instalments; their principal sums to the principal
     * @throws SamePerson if the second person wrote the drawdown
     */
    public LoanChanged drawDown(AccountId second, List<LoanInstalment> plan, Instant now) {
        requireAnother(second);
        LoanChanged change = moveTo(LoanStatus.DRAWN, now);
        this.confirmedBy = second;
        this.drawnOn = Objects.requireNonNull(drawdown).day();
        InstalmentPlan begun = new InstalmentPlan(drawnOn, plan);
        if (!begun.outstanding().equals(contract().principal())) {
            throw new IllegalArgumentException("the instalments do not repay the principal");
        }
        this.instalments.addAll(plan);
        this.maturesOn = plan.getLast().due();
        this.outstanding = contract().principal();
        return change;
    }

    private void requireAnother(AccountId second) {
        if (status != LoanStatus.AWAITING_SECOND_PERSON || drawdown == null) {
            throw new BrokenTransition(status, LoanStatus.DRAWN);
        }
        if (second.equals(drawdown.by())) {
            throw new SamePerson();
        }
    }

    /** Gives the loan up before any money went out. */
    public LoanChanged cancel(Instant now) {
        return moveTo(LoanStatus.CANCELLED, now);
    }

    /**
     * Takes a repayment of a loan that is drawn; the last one closes it.
     *
     * @throws IllegalArgumentException if the amount is not payable that day, see {@link InstalmentPlan#pay}
     */
    public TakenRepayment repay(Money amount, LocalDate day, Instant now) {
        return take(plan -> plan.pay(amount, day), LoanChanged.REPAYMENT, now);
    }

    /** Takes what was recovered after a claim; see {@link InstalmentPlan#recover}. */
    public TakenRepayment recover(Money amount, LocalDate day, Instant now) {
        return take(plan -> plan.recover(amount, day), LoanChanged.RECOVERY, now);
    }

    private TakenRepayment take(Function<InstalmentPlan, InstalmentPlan.Split> payment, String action, Instant now) {
        if (status != LoanStatus.DRAWN) {
            throw new BrokenTransition(status, LoanStatus.REPAID);
        }
        InstalmentPlan.Split split = payment.apply(plan());
        String before = outstanding.toString();
        for (int i = 0; i < instalments.size(); i++) {
            instalments.set(i, split.after().instalments().get(i));
        }
        this.outstanding = split.after().outstanding();
        LoanChanged taken = changed(action, before, outstanding.toString(), now);
        LoanChanged closed = split.after().next().isEmpty() ? moveTo(LoanStatus.REPAID, now) : null;
        return new TakenRepayment(split.principal(), split.interest(), taken, closed);
    }

    private LoanChanged moveTo(LoanStatus target, Instant now) {
        LoanStatus before = status;
        LoanStatus.MOVES.require(before, target);
        status = target;
        return changed("LOAN_" + target, before.name(), target.name(), now);
    }

    private LoanChanged changed(String action, @Nullable String before, String after, Instant now) {
        return new LoanChanged(id(), parties().applicationId(), parties().bankId(), action, before, after, now);
    }

    /** Where it stands. */
    public LoanStatus status() {
        return status;
    }

    /** The last drawdown written, or null. */
    public @Nullable DrawdownRequest drawdown() {
        return drawdown;
    }

    /** The second person of the drawdown, or null. */
    public @Nullable AccountId confirmedBy() {
        return confirmedBy;
    }

    /** The day the money went out, or null. */
    public @Nullable LocalDate drawnOn() {
        return drawnOn;
    }

    /** The day the last instalment falls due, or null before drawdown. */
    public @Nullable LocalDate maturesOn() {
        return maturesOn;
    }

    /** Principal not repaid; zero before drawdown. */
    public Money outstanding() {
        return outstanding;
    }

    /**
     * The instalments.
     *
     * @throws IllegalStateException before drawdown
     */
    public InstalmentPlan plan() {
        if (drawnOn == null) {
            throw new IllegalStateException("not drawn");
        }
        return new InstalmentPlan(drawnOn, instalments);
    }
}
