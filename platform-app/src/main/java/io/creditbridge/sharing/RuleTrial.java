package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.Paid;
import io.creditbridge.waterfall.PartyLine;
import io.creditbridge.waterfall.Waterfall;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What recorded losses would have cost each party under the rules of one version, taken one after the other. */
final class RuleTrial {

    private RuleTrial() {}

    /**
     * One recorded loss.
     *
     * @param loan the loan
     * @param loss what was lost and recovered of it
     */
    record Recorded(LoanTerms loan, Loss loss) {}

    /**
     * The answer.
     *
     * @param borne what each party bears after recoveries
     * @param left how many losses the rules leave to the bank wholly: outside the scheme, or the trigger not met
     */
    record Result(Map<Party, Money> borne, int left) {

        Money of(Party party) {
            return borne.getOrDefault(party, Money.ZERO);
        }
    }

    /** The losses under a version; each is paid out of a book that knows those before it. */
    static Result under(Scheme scheme, List<Recorded> losses, BookState volumes) {
        Map<Party, Paid> paid = new EnumMap<>(Party.class);
        Map<Party, Money> borne = new EnumMap<>(Party.class);
        int left = 0;
        Money lost = Money.ZERO;
        for (Recorded one : losses) {
            BookState book = volumes.withPaid(paid).withLossSoFar(lost);
            LossOutcome outcome = Waterfall.allocate(scheme, approvedWithin(scheme, one.loan()), one.loss(), book);
            if (outcome instanceof LossOutcome.Shared shared) {
                for (PartyLine line : shared.lines()) {
                    borne.merge(line.party(), line.amount(), Money::plus);
                    Money back = line.givenBack().max(Money.ZERO);
                    paid.merge(
                            line.party(),
                            new Paid(line.amount().plus(back), back),
                            (a, b) -> new Paid(
                                    a.gross().plus(b.gross()), a.givenBack().plus(b.givenBack())));
                }
                lost = lost.plus(one.loss().countedBy(scheme.loss().base()));
            } else {
                left++;
                borne.merge(
                        Party.BANK,
                        one.loss()
                                .unrecoveredPrincipal()
                                .minus(one.loss().recovered())
                                .max(Money.ZERO),
                        Money::plus);
            }
        }
        return new Result(borne, left);
    }

    /** The loan as if it had been approved while the version holds: that is what the trial asks. */
    private static LoanTerms approvedWithin(Scheme scheme, LoanTerms loan) {
        LocalDate from = scheme.header().validity().from();
        LocalDate to = scheme.header().validity().to();
        LocalDate day = loan.approvedOn().isBefore(from) ? from : loan.approvedOn();
        LocalDate within = to != null && day.isAfter(to) ? to : day;
        return new LoanTerms(
                loan.amount(),
                within,
                loan.termMonths(),
                knownClass(scheme, loan.borrowerClass()),
                loan.currency(),
                loan.secured(),
                loan.otherInWindow(),
                loan.otherExposure());
    }

    private static @Nullable String knownClass(Scheme scheme, @Nullable String key) {
        if (scheme.classes().isEmpty()) {
            return null;
        }
        return scheme.classes().stream().anyMatch(known -> known.key().equals(key))
                ? key
                : scheme.classes().getLast().key();
    }
}
