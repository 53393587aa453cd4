package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.ChargeBase;
import io.creditbridge.pricing.ChargeTiming;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.pricing.RepaymentMethod;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page asks to make a loan-cost sheet; rates are in percent, charges left blank are none. */
record LoanCostForm(
        @Nullable String principal,
        @Nullable String annualRate,
        @Nullable String termMonths,
        @Nullable String method,
        @Nullable String dayCount,
        @Nullable String start,
        @Nullable String guaranteeFee,
        @Nullable String upfrontFee,
        @Nullable String otherFee,
        @Nullable String subsidy) {

    private static final Money FEN = Money.ofFen(1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static LoanCostForm example(LocalDate today) {
        return new LoanCostForm(
                "1000000", "3.85", "12", "EQUAL_INSTALMENT", "THIRTY_360", today.toString(), "", "1", "", "");
    }

    LoanCostRequestBody asked() {
        Fields fields = new Fields();
        Money amount = fields.money("principal", principal, FEN, LoanTerms.PRINCIPAL_LIMIT);
        double rate = fields.percent("annualRate", annualRate, BigDecimal.ZERO, HUNDRED)
                .doubleValue();
        int months = fields.wholeNumber("termMonths", termMonths, 1, LoanTerms.TERM_LIMIT_MONTHS);
        RepaymentMethod repayment = fields.choice("method", method, RepaymentMethod.class);
        DayCount days = fields.choice("dayCount", dayCount, DayCount.class);
        LocalDate day = fields.day("start", start, LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
        List<ChargeBody> fees = new ArrayList<>();
        addRate(fees, "guaranteeFee", guaranteeFee, ChargeTiming.YEARLY, fields);
        addRate(fees, "upfrontFee", upfrontFee, ChargeTiming.UPFRONT, fields);
        if (otherFee != null && !otherFee.isBlank()) {
            Money other = fields.money("otherFee", otherFee, FEN, LoanTerms.PRINCIPAL_LIMIT);
            fees.add(charge("otherFee", other, null, ChargeTiming.UPFRONT));
        }
        List<ChargeBody> subsidies = new ArrayList<>();
        addRate(subsidies, "subsidy", subsidy, ChargeTiming.EACH_INSTALMENT, fields);
        fields.check();
        return new LoanCostRequestBody(amount, rate, months, repayment, days, day, fees, subsidies, null);
    }

    private static void addRate(
            List<ChargeBody> charges, String name, @Nullable String percent, ChargeTiming timing, Fields fields) {
        if (percent != null && !percent.isBlank()) {
            double rate =
                    fields.percent(name, percent, BigDecimal.ZERO, HUNDRED).doubleValue();
            charges.add(charge(name, null, rate, timing));
        }
    }

    private static ChargeBody charge(String name, @Nullable Money amount, @Nullable Double rate, ChargeTiming timing) {
        ChargeBase base =
                rate == null ? null : timing == ChargeTiming.UPFRONT ? ChargeBase.PRINCIPAL : ChargeBase.BALANCE;
        return new ChargeBody("calculate.charge." + name, "calculate.payee." + name, amount, rate, base, timing);
    }
}
