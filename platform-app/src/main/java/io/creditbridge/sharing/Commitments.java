package io.creditbridge.sharing;

import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Frees what sharers stand for: their share of the balance as it is repaid, the claimed part once its claim is paid or
 * settled, all of it with the loan's end.
 */
@Component
class Commitments {

    private final Guarantees guarantees;
    private final LossBooks books;
    private final AgreedSchemes schemes;
    private final FacilityLedger ledger;
    private final ReserveGuarantees.Recorder recorder;

    Commitments(
            Guarantees guarantees,
            LossBooks books,
            AgreedSchemes schemes,
            FacilityLedger ledger,
            ReserveGuarantees.Recorder recorder) {
        this.guarantees = guarantees;
        this.books = books;
        this.schemes = schemes;
        this.ledger = ledger;
        this.recorder = recorder;
    }

    /** Lets the guarantees on a loan follow it, in the order of their facilities. */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(Actor actor, Loan loan) {
        List<Guarantee> standing = guarantees.on(loan.parties().proposalId(), GuaranteeStatus.STANDING);
        if (standing.isEmpty()) {
            return;
        }
        Money settled = books.settled(loan.id());
        Party first = schemes.agreed(standing.getFirst().loan()).loss().advancer();
        boolean advanced = !books.isClosed(loan.id());
        for (Guarantee guarantee : standing) {
            // What a party has paid first the others still stand for, until the file is closed.
            boolean paidFirst = advanced && first != null && !guarantee.party().equals(first.name());
            Money left =
                    loan.outstanding().minus(paidFirst ? Money.ZERO : settled).max(Money.ZERO);
            // A claim on its way keeps its guarantee until it is paid or comes to nothing.
            if (loan.status() == LoanStatus.REPAID && guarantee.status() != GuaranteeStatus.CLAIMED) {
                free(actor, guarantee, LedgerKind.RELEASE, guarantee.standing());
                recorder.journal()
                        .record(actor, guarantee.release(recorder.today().now()));
            } else {
                Money part = left.times(guarantee.share(), RoundingMode.UP);
                free(actor, guarantee, LedgerKind.REDUCE, guarantee.standFor(part));
            }
            guarantees.save(guarantee);
        }
    }

    /** Books what a party that paid first gets back when the file is closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refund(Actor actor, Guarantee guarantee, Money amount) {
        if (!ledger.move(
                actor,
                new FacilityLedger.Movement(guarantee.facilityId(), guarantee.id(), LedgerKind.RECOVERY, amount, ""))) {
            throw new IllegalStateException("a refund that cannot be booked: " + guarantee.id());
        }
        if (guarantee.status() == GuaranteeStatus.PAID) {
            recorder.journal().record(actor, guarantee.recover(recorder.today().now()));
        }
        guarantees.save(guarantee);
    }

    private void free(Actor actor, Guarantee guarantee, LedgerKind kind, Money amount) {
        FacilityLedger.Movement movement =
                new FacilityLedger.Movement(guarantee.facilityId(), guarantee.id(), kind, amount, "");
        if (amount.isPositive() && !ledger.move(actor, movement)) {
            throw new IllegalStateException(kind + " of what is not stood for: " + guarantee.id());
        }
    }
}
