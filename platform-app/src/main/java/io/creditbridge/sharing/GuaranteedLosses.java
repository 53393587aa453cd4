package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.LossBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The guaranteed losses of a book on one axis of few whole units, so that a changed book is weighed within a moment.
 *
 * <p>Without first losses of the whole book, what sharers pay and hand back follows from the guaranteed loss alone.
 * Each loan's is rounded to whole units and its probability turned so that its expected loss stays; that of a loan
 * which defaults for certain is off by half a unit at most.
 */
final class GuaranteedLosses {

    /** Into how many units the whole of a small book is cut; a mean loan is two units at least. */
    private static final int UNITS = 4_096;

    private GuaranteedLosses() {}

    /** The losses of a book with at least one loan, each of which has a guaranteed part. */
    static LossBook of(List<LoanGroup> groups, double assetCorrelation) {
        long loans = groups.stream().mapToLong(LoanGroup::count).sum();
        double whole = groups.stream()
                .mapToDouble(
                        group -> (double) group.count() * group.guaranteedLoss().fen())
                .sum();
        double unit = Math.max(1, Math.ceil(whole / Math.max(UNITS, 2 * loans)));
        return LossBook.of(groups.stream().map(group -> inUnits(group, unit)).toList(), assetCorrelation);
    }

    /** One loan more beside such a book. */
    static LoanGroup single(LoanGroup loan) {
        return new LoanGroup(1, loan.guaranteedLoss().max(Money.ofFen(1)), loan.pd(), 1, 1);
    }

    private static LoanGroup inUnits(LoanGroup group, double unit) {
        double each = group.guaranteedLoss().fen();
        double units = Math.max(1, Math.rint(each / unit));
        double rounded = units * unit;
        Money loss = Money.rounded(BigDecimal.valueOf(rounded).movePointLeft(2), RoundingMode.HALF_EVEN);
        return new LoanGroup(group.count(), loss, Math.min(1, group.pd() * each / rounded), 1, 1);
    }
}
