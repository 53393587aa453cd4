package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.BorrowerClass;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LoanConditions;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check whether a scheme takes a loan, with every reason against it. */
public final class Admission {

    private Admission() {}

    /** Every reason why the scheme's rules leave the loan out, whatever its book; empty if it is taken. */
    public static List<Ineligibility> reasonsAgainst(Scheme scheme, LoanTerms loan) {
        List<Ineligibility> reasons = new ArrayList<>();
        if (!scheme.header().validity().contains(loan.approvedOn())) {
            reasons.add(new Ineligibility.NotValidOn(
                    loan.approvedOn(), scheme.header().validity()));
        }
        String currency = loan.currency();
        if (currency != null && !currency.equals(scheme.header().currency())) {
            reasons.add(new Ineligibility.CurrencyMismatch(scheme.header().currency(), currency));
        }
        addConditions(reasons, scheme.eligibility(), loan);
        addClass(reasons, scheme, loan);
        return reasons;
    }

    /** Every reason against a new commitment: those of the rules, and those of a book that has reached its limits. */
    public static List<Ineligibility> reasonsAgainstNew(Scheme scheme, LoanTerms loan, BookState state) {
        List<Ineligibility> reasons = new ArrayList<>(reasonsAgainst(scheme, loan));
        BigDecimal leverage = scheme.eligibility().leverage();
        Money pool = scheme.sharing().poolSize();
        Money lent = state.lentVolume();
        if (leverage != null && pool != null && lent != null) {
            Money limit = pool.times(leverage, RoundingMode.DOWN);
            Money after = lent.plus(loan.amount());
            if (after.compareTo(limit) > 0) {
                reasons.add(new Ineligibility.LeverageReached(limit, after));
            }
        }
        Optional<ShareTier> tier = scheme.tierFor(loan);
        for (Limit limit : scheme.sharing().limits()) {
            if (tier.filter(row -> Room.isExhausted(limit, scheme, row, state)).isPresent()) {
                reasons.add(new Ineligibility.LimitExhausted(limit.ceiling().kind()));
            }
        }
        return reasons;
    }

    private static void addConditions(List<Ineligibility> reasons, LoanConditions conditions, LoanTerms loan) {
        Money limit = conditions.borrowerLimit();
        Money exposure = loan.amount().plus(loan.otherExposure());
        if (limit != null && exposure.compareTo(limit) > 0) {
            reasons.add(new Ineligibility.BorrowerLimitExceeded(limit, exposure));
        }
        Integer months = conditions.maxTermMonths();
        if (months != null && loan.termMonths() > months) {
            reasons.add(new Ineligibility.TermTooLong(months, loan.termMonths()));
        }
        if (conditions.unsecuredOnly() && loan.secured()) {
            reasons.add(new Ineligibility.Secured());
        }
    }

    private static void addClass(List<Ineligibility> reasons, Scheme scheme, LoanTerms loan) {
        if (scheme.classes().isEmpty()) {
            return;
        }
        List<String> known = scheme.classes().stream().map(BorrowerClass::key).toList();
        String given = loan.borrowerClass();
        if (given != null && !known.contains(given)) {
            reasons.add(new Ineligibility.ClassUnknown(given, known));
        } else if (given == null && classDecides(scheme)) {
            reasons.add(new Ineligibility.ClassMissing(known));
        }
    }

    private static boolean classDecides(Scheme scheme) {
        return scheme.sharing().tiers().stream()
                        .anyMatch(tier -> !tier.when().classes().isEmpty())
                || scheme.fees().stream()
                        .flatMap(fee -> fee.tiers().stream())
                        .anyMatch(tier -> !tier.when().classes().isEmpty());
    }
}
