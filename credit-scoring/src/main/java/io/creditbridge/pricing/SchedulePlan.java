package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic of one repayment schedule, on checked terms.
 *
 * <p>The level instalment of unequal periods is A = P·Π(1+f_t)/FN with FN_1 = 1 and FN_t = 1 + FN_{t−1}(1+f_t), where
 * f_t is the interest of one yuan over period t; with equal periods it is the ordinary annuity (Apache Fineract,
 * progressive loan schedule).
 */
final class SchedulePlan {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final LoanTerms terms;
    private final BigDecimal rate;

    SchedulePlan(LoanTerms terms) {
        this.terms = terms;
        this.rate = BigDecimal.valueOf(terms.annualRate());
    }

    List<Instalment> instalments() {
        return switch (terms.method()) {
            case EQUAL_INSTALMENT -> levelPayments(levelInstalment());
            case EQUAL_PRINCIPAL -> levelPrincipal(equalPart());
            case INTEREST_ONLY -> levelPrincipal(Money.ZERO);
            case BULLET -> bullet();
        };
    }

    private List<Instalment> levelPayments(Money payment) {
        List<Instalment> instalments = new ArrayList<>(terms.termMonths());
        Money balance = terms.principal();
        for (int number = 1; number <= terms.termMonths(); number++) {
            Money interest = interest(balance, days(number));
            Money principal = number == terms.termMonths()
                    ? balance
                    : payment.minus(interest).max(Money.ZERO).min(balance);
            balance = balance.minus(principal);
            instalments.add(new Instalment(number, due(number), principal, interest, balance));
        }
        return instalments;
    }

    private List<Instalment> levelPrincipal(Money part) {
        List<Instalment> instalments = new ArrayList<>(terms.termMonths());
        Money balance = terms.principal();
        for (int number = 1; number <= terms.termMonths(); number++) {
            Money interest = interest(balance, days(number));
            Money principal = number == terms.termMonths() ? balance : part.min(balance);
            balance = balance.minus(principal);
            instalments.add(new Instalment(number, due(number), principal, interest, balance));
        }
        return instalments;
    }

    private List<Instalment> bullet() {
        LocalDate end = due(terms.termMonths());
        int days = terms.dayCount().daysOf(terms.start(), end, terms.termMonths());
        Money interest = interest(terms.principal(), days);
        return List.of(new Instalment(1, end, terms.principal(), interest, Money.ZERO));
    }

    private Money levelInstalment() {
        BigDecimal growth = BigDecimal.ONE;
        BigDecimal denominator = BigDecimal.ZERO;
        for (int number = 1; number <= terms.termMonths(); number++) {
            BigDecimal factor = BigDecimal.ONE.add(rate.multiply(BigDecimal.valueOf(days(number)))
                    .divide(BigDecimal.valueOf(terms.dayCount().daysOfYear()), PRECISION));
            growth = growth.multiply(factor, PRECISION);
            denominator = number == 1
                    ? BigDecimal.ONE
                    : BigDecimal.ONE.add(denominator.multiply(factor, PRECISION), PRECISION);
        }
        BigDecimal exact =
                terms.principal().toYuan().multiply(growth, PRECISION).divide(denominator, PRECISION);
        return Money.rounded(exact, RoundingMode.HALF_UP);
    }

    private Money equalPart() {
        BigDecimal exact = terms.principal().toYuan().divide(BigDecimal.valueOf(terms.termMonths()), PRECISION);
        return Money.rounded(exact, RoundingMode.HALF_UP);
    }

    private Money interest(Money balance, int days) {
        BigDecimal numerator = balance.toYuan().multiply(rate).multiply(BigDecimal.valueOf(days));
        BigDecimal denominator = BigDecimal.valueOf(terms.dayCount().daysOfYear());
        return Money.of(numerator.divide(denominator, 2, RoundingMode.HALF_UP));
    }

    private int days(int number) {
        return terms.dayCount().daysOf(due(number - 1), due(number), 1);
    }

    private LocalDate due(int number) {
        return terms.start().plusMonths(number);
    }
}
