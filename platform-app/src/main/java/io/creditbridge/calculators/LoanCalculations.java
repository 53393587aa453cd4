package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.AllInCost;
import io.creditbridge.pricing.AllInOutcome;
import io.creditbridge.pricing.CashFlow;
import io.creditbridge.pricing.ChargeBase;
import io.creditbridge.pricing.LoanCharge;
import io.creditbridge.pricing.LoanCostOutcome;
import io.creditbridge.pricing.LoanCostRequest;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.pricing.RepaymentSchedule;
import io.creditbridge.pricing.ScheduleOutcome;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a loan costs its borrower: the answers behind the REST interface and the page alike. */
final class LoanCalculations {

    private LoanCalculations() {}

    static RepaymentSchedule schedule(RepaymentScheduleRequest asked) {
        return switch (RepaymentSchedule.plan(asked.terms())) {
            case ScheduleOutcome.Planned(RepaymentSchedule schedule) -> schedule;
            case ScheduleOutcome.Refused refused -> throw Refusals.figures(refused.figures());
        };
    }

    static AllInOutcome.Rate allInCost(AllInCostRequest asked) {
        String currency = asked.currency();
        if (currency != null && !isKnown(currency)) {
            throw new InvalidInput("currency", "calculate.wrong.currency");
        }
        return Refusals.guarded("cashFlows", () -> {
            List<CashFlow> flows = asked.cashFlows().stream()
                    .map(flow -> new CashFlow(flow.date(), flow.amount()))
                    .toList();
            return switch (AllInCost.of(flows, asked.convention())) {
                case AllInOutcome.Rate rate -> rate;
                case AllInOutcome.NoRate(AllInOutcome.NoRateReason reason) ->
                    throw new InvalidInput("cashFlows", "calculate.noRate." + reason);
            };
        });
    }

    private static boolean isKnown(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(currency));
    }

    static LoanCostSheet loanCost(LoanCostRequestBody asked) {
        Fields fields = new Fields();
        List<LoanCharge> fees = charges("fees", asked.fees(), asked, fields);
        List<LoanCharge> subsidies = charges("subsidies", asked.subsidies(), asked, fields);
        fields.check();
        Double share = asked.guaranteedShare();
        LoanCostRequest request = new LoanCostRequest(asked.terms(), fees, subsidies, share == null ? 0 : share);
        return Refusals.guarded("fees", () -> switch (LoanCostSheet.of(request)) {
            case LoanCostOutcome.Listed(LoanCostSheet sheet) -> sheet;
            case LoanCostOutcome.Refused refused -> throw Refusals.figures(refused.figures());
        });
    }

    private static List<LoanCharge> charges(
            String name, @Nullable List<ChargeBody> bodies, LoanCostRequestBody asked, Fields fields) {
        List<LoanCharge> charges = new ArrayList<>();
        for (int i = 0; bodies != null && i < bodies.size(); i++) {
            ChargeBody body = bodies.get(i);
            LoanCharge.Measure measure = measure(name + "[" + i + "]", body, fields);
            if (measure != null) {
                charges.add(new LoanCharge(body.name(), body.payee(), measure, body.timing()));
            }
            if (body.base() == ChargeBase.GUARANTEED && asked.guaranteedShare() == null) {
                fields.reject("guaranteedShare", "problem.missing");
            }
        }
        return charges;
    }

    private static LoanCharge.@Nullable Measure measure(String field, ChargeBody body, Fields fields) {
        Money amount = body.amount();
        Double rate = body.rate();
        ChargeBase base = body.base();
        if (amount != null && rate == null && base == null) {
            return new LoanCharge.FixedAmount(amount);
        }
        if (rate != null && amount == null) {
            if (base != null) {
                return new LoanCharge.RateOf(rate, base);
            }
            fields.reject(field + ".base", "problem.missing");
            return null;
        }
        fields.reject(field + (amount == null ? ".rate" : ".amount"), "calculate.wrong.amountOrRate");
        return null;
    }
}
