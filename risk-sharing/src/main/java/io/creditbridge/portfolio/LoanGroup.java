package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Equal loans of a book.
 *
 * @param count how many, from 1
 * @param exposure what each owes in default; above zero
 * @param pd each one's probability of default within the horizon, in [0, 1]
 * @param lgd the part of the exposure lost in default, in [0, 1]
 * @param guaranteedShare the part of the loss that is shared with others than the bank, in [0, 1]
 */
public record LoanGroup(int count, Money exposure, double pd, double lgd, double guaranteedShare) {

    /** Everything wrong with the group, each by its field below the given path; empty if all is in range. */
    public List<PortfolioFault> faults(String path) {
        List<PortfolioFault> faults = new ArrayList<>();
        if (count < 1 || count > PortfolioRequest.MAX_LOANS) {
            faults.add(new PortfolioFault(
                    path + ".count", "must lie in 1 to " + PortfolioRequest.MAX_LOANS + ": " + count));
        }
        if (!exposure.isPositive()) {
            faults.add(new PortfolioFault(path + ".exposure", "must be above zero: " + exposure));
        }
        PortfolioFault.addUnlessShare(faults, path + ".pd", pd);
        PortfolioFault.addUnlessShare(faults, path + ".lgd", lgd);
        PortfolioFault.addUnlessShare(faults, path + ".guaranteedShare", guaranteedShare);
        return faults;
    }

    /** What each loan loses in default, rounded half even to whole fen. */
    public Money lossInDefault() {
        return exposure.times(BigDecimal.valueOf(lgd), RoundingMode.HALF_EVEN);
    }

    /** The shared part of that loss, rounded half even to whole fen. */
    public Money guaranteedLoss() {
        return lossInDefault().times(BigDecimal.valueOf(guaranteedShare), RoundingMode.HALF_EVEN);
    }

    /** The guaranteed part of all exposures, rounded half even to whole fen. */
    public Money guaranteedVolume() {
        return exposure.times(
                BigDecimal.valueOf(guaranteedShare).multiply(BigDecimal.valueOf(count)), RoundingMode.HALF_EVEN);
    }

    /** One loan of the group. */
    public LoanGroup single() {
        return new LoanGroup(1, exposure, pd, lgd, guaranteedShare);
    }
}
