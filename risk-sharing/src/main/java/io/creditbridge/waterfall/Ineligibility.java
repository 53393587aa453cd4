package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Validity;
import java.time.LocalDate;
import java.util.List;

/** One reason why a scheme does not take a loan. */
public sealed interface Ineligibility {

    /**
     * The loan was approved outside the version's dates.
     *
     * @param approvedOn its approval date
     * @param validity the dates of the version
     */
    record NotValidOn(LocalDate approvedOn, Validity validity) implements Ineligibility {}

    /**
     * The amount is in another currency than the scheme's.
     *
     * @param wanted the scheme's
     * @param given the loan's
     */
    record CurrencyMismatch(String wanted, String given) implements Ineligibility {}

    /**
     * The borrower with its group owes more than the scheme takes.
     *
     * @param limit the most it takes
     * @param exposure what the borrower owes with this loan
     */
    record BorrowerLimitExceeded(Money limit, Money exposure) implements Ineligibility {}

    /**
     * The loan runs too long.
     *
     * @param limitMonths the longest term taken
     * @param termMonths the loan's
     */
    record TermTooLong(int limitMonths, int termMonths) implements Ineligibility {}

    /** The scheme takes unsecured loans only. */
    record Secured() implements Ineligibility {}

    /**
     * The scheme's shares depend on the borrower's class, and none was given.
     *
     * @param known the classes it knows
     */
    record ClassMissing(List<String> known) implements Ineligibility {}

    /**
     * The scheme knows no such class.
     *
     * @param given the class given
     * @param known the classes it knows
     */
    record ClassUnknown(String given, List<String> known) implements Ineligibility {}

    /**
     * With this loan more would be lent than the allowed multiple of the pool; halts new commitments only.
     *
     * @param limit the most that may be lent
     * @param lent what would be lent
     */
    record LeverageReached(Money limit, Money lent) implements Ineligibility {}

    /**
     * Nothing is left under a limit; halts new commitments only.
     *
     * @param limit which limit
     */
    record LimitExhausted(Ceiling.Kind limit) implements Ineligibility {}
}
