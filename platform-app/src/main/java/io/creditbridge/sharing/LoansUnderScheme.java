package io.creditbridge.sharing;

import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeFile;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.money.Allocation;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.BorrowerClass;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loans of the platform as a scheme sees them. */
public final class LoansUnderScheme {

    private LoansUnderScheme() {}

    /**
     * A loan that is asked for or offered.
     *
     * @param amount how much
     * @param termMonths for how long
     * @param secured whether something is pledged for it
     * @param day the day on which it would be approved
     * @param others the borrower's and its group's other loans
     */
    public record Asked(Money amount, int termMonths, boolean secured, LocalDate day, OtherLoans others) {}

    /**
     * The loan as a scheme sees it. Where shares depend on the borrower's class, the first of the scheme's classes that
     * the borrower has a confirmed title for counts, else the scheme's last, which takes whoever has none.
     */
    public static LoanTerms terms(Scheme scheme, Asked asked) {
        int window = scheme.eligibility().aggregationDays();
        LoanTerms loan = LoanTerms.of(asked.amount(), asked.day(), asked.termMonths())
                .withCurrency(LoanTerms.YUAN)
                .withSecured(asked.secured())
                .withOtherLoans(
                        window == 0 ? Money.ZERO : asked.others().approvedWithin(window, asked.day()),
                        asked.others().outstanding());
        return scheme.classes().isEmpty()
                ? loan
                : loan.withBorrowerClass(
                        classOf(scheme, asked.others().titles()).key());
    }

    /** What a borrower with such titles counts as; the scheme has classes. */
    public static BorrowerClass classOf(Scheme scheme, Set<String> titles) {
        return scheme.classes().stream()
                .filter(one -> titles.contains(one.key()))
                .findFirst()
                .orElseGet(() -> scheme.classes().getLast());
    }

    /** A guaranteed loan as its scheme sees it. */
    static LoanTerms terms(GuaranteedLoan loan) {
        return LoanTerms.of(loan.amount(), loan.approvedOn(), loan.termMonths())
                .withCurrency(LoanTerms.YUAN)
                .withBorrowerClass(loan.borrowerClass())
                .withOtherLoans(loan.otherInWindow(), Money.ZERO);
    }

    /**
     * What each party but the bank stands for, by its name; a party that pays first for the whole loan. Empty where the
     * scheme's shares do not apply.
     */
    static Map<String, GuaranteeFile.Part> parts(Scheme scheme, LoanTerms loan) {
        Optional<ShareTier> tier = scheme.tierFor(loan);
        Map<String, GuaranteeFile.Part> parts = new LinkedHashMap<>();
        tier.ifPresent(row -> {
            List<Party> parties = List.copyOf(row.shares().keySet());
            List<Money> amounts =
                    Allocation.byWeights(loan.amount(), List.copyOf(row.shares().values()));
            for (int i = 0; i < parties.size(); i++) {
                BigDecimal share = row.shareOf(parties.get(i));
                if (parties.get(i) != Party.BANK && amounts.get(i).isPositive()) {
                    parts.put(parties.get(i).name(), new GuaranteeFile.Part(share, amounts.get(i)));
                }
            }
            Party first = scheme.loss().advancer();
            if (first != null && first != Party.BANK) {
                parts.put(first.name(), new GuaranteeFile.Part(BigDecimal.ONE, loan.amount()));
            }
        });
        return parts;
    }

    /** The part of a loan that those who stand for it bear in the end; what is paid first comes back. */
    static Money guaranteed(Scheme scheme, GuaranteedLoan loan, List<Guarantee> standing) {
        Party first = scheme.loss().advancer();
        Money sum = Money.ZERO;
        for (Guarantee guarantee : standing) {
            boolean paysFirst = first != null && guarantee.party().equals(first.name());
            sum = sum.plus(paysFirst ? own(scheme, loan, guarantee) : guarantee.amount());
        }
        return sum;
    }

    /** What a party that pays first bears itself. */
    private static Money own(Scheme scheme, GuaranteedLoan loan, Guarantee guarantee) {
        Party party = Party.valueOf(guarantee.party());
        return scheme.tierFor(terms(loan))
                .map(tier -> loan.amount().times(tier.shareOf(party), RoundingMode.HALF_UP))
                .orElse(Money.ZERO);
    }
}
