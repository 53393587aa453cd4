package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.portfolio.PortfolioLoss;
import java.util.List;

/**
 * The book of one facility: its loans, how they are spread, how late they are, and what they may cost each party.
 *
 * @param loans every loan, the largest first
 * @param outstanding what is owed in all
 * @param stoodFor what the sharer stands for of it
 * @param spread by industry, region and size
 * @param arrears by how long instalments are overdue
 * @param vintages by quarter of payout
 * @param largest the largest borrowers with their groups
 * @param risks expected and tail loss of the year ahead by version and those who stand together, most loans first;
 *     empty where nothing can be lost any more
 */
record FacilityBook(
        List<BookedLoan> loans,
        Money outstanding,
        Money stoodFor,
        Spread spread,
        List<Part> arrears,
        List<Vintage> vintages,
        List<LargeBorrower> largest,
        List<VersionRisk> risks) {

    /** Copies the lists. */
    FacilityBook {
        loans = List.copyOf(loans);
        arrears = List.copyOf(arrears);
        vintages = List.copyOf(vintages);
        largest = List.copyOf(largest);
        risks = List.copyOf(risks);
    }

    /**
     * What the loans under one version may cost, as if the others lost nothing.
     *
     * @param version the version
     * @param sharers those who stand together for them under the scheme's limits
     * @param loans how many loans follow it
     * @param loss what they may cost each party
     */
    record VersionRisk(String version, List<FacilityState> sharers, int loans, PortfolioLoss loss) {}

    /**
     * Three ways to cut the book, each with the largest part first.
     *
     * @param byIndustry by the borrowers' industry
     * @param byRegion by their region
     * @param bySize by their statutory size
     */
    record Spread(List<Part> byIndustry, List<Part> byRegion, List<Part> bySize) {}

    /**
     * A part of the book.
     *
     * @param keyZh what it is of: a stable key, or a name in Chinese
     * @param keyEn the same key, or the name in English
     * @param loans how many
     * @param outstanding what is owed
     * @param stoodFor what the sharer stands for of it
     */
    record Part(String keyZh, String keyEn, int loans, Money outstanding, Money stoodFor) {}

    /**
     * The loans of one quarter of payout.
     *
     * @param quarter such as 2026-Q3
     * @param loans how many
     * @param lent their principal
     * @param claimed principal claimed since
     */
    record Vintage(String quarter, int loans, Money lent, Money claimed) {

        /** The part of the principal claimed. */
        public double claimRate() {
            return lent.isZero() ? 0 : (double) claimed.fen() / lent.fen();
        }
    }

    /**
     * A borrower with its group.
     *
     * @param names the firms that owe something
     * @param outstanding what they owe together
     * @param stoodFor what the sharer stands for of it
     */
    record LargeBorrower(List<String> names, Money outstanding, Money stoodFor) {}
}
