package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.AllInOutcome;
import io.creditbridge.pricing.CashFlow;
import io.creditbridge.pricing.CostLine;
import io.creditbridge.pricing.Instalment;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.pricing.RepaymentSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The answers about a loan's cost, as the REST interface writes them. */
final class LoanViews {

    private LoanViews() {}

    record InstalmentView(
            int number, LocalDate due, String principal, String interest, String payment, String balance) {

        static InstalmentView of(Instalment one) {
            return new InstalmentView(
                    one.number(),
                    one.due(),
                    one.principal().toString(),
                    one.interest().toString(),
                    one.payment().toString(),
                    one.balance().toString());
        }
    }

    record ScheduleView(List<InstalmentView> instalments, String totalInterest, String totalPayment) {

        static ScheduleView of(RepaymentSchedule schedule) {
            return new ScheduleView(
                    schedule.instalments().stream().map(InstalmentView::of).toList(),
                    schedule.totalInterest().toString(),
                    schedule.totalPayment().toString());
        }
    }

    record AllInCostView(
            double effectiveRate, @Nullable Double nominalRate, int periodsPerYear, boolean multipleRoots) {

        static AllInCostView of(AllInOutcome.Rate rate) {
            return new AllInCostView(
                    rate.effectiveRate(), orNull(rate.nominalRate()), rate.periodsPerYear(), rate.multipleRoots());
        }

        /** The rate, or null where none that means anything balances the flows. */
        static @Nullable AllInCostView of(AllInOutcome outcome) {
            return outcome instanceof AllInOutcome.Rate rate ? of(rate) : null;
        }
    }

    record PaymentView(LocalDate date, String amount) {

        static PaymentView of(CashFlow flow) {
            Money amount = flow.amount();
            return new PaymentView(flow.date(), (amount.isNegative() ? amount.negated() : amount).toString());
        }
    }

    record CostView(String name, String payee, String total, List<PaymentView> payments) {

        static CostView of(CostLine line) {
            return new CostView(
                    line.name(),
                    line.payee(),
                    line.total().toString(),
                    line.payments().stream().map(PaymentView::of).toList());
        }
    }

    record TotalsView(String principal, String interest, String fees, String subsidies, String cost) {

        static TotalsView of(LoanCostSheet sheet) {
            return new TotalsView(
                    sheet.schedule().terms().principal().toString(),
                    sheet.schedule().totalInterest().toString(),
                    sheet.totalFees().toString(),
                    sheet.totalSubsidies().toString(),
                    sheet.totalCost().toString());
        }
    }

    record LoanCostView(
            ScheduleView schedule,
            List<CostView> fees,
            List<CostView> subsidies,
            TotalsView totals,
            @Nullable AllInCostView beforeSubsidies,
            @Nullable AllInCostView afterSubsidies) {

        static LoanCostView of(LoanCostSheet sheet) {
            return new LoanCostView(
                    ScheduleView.of(sheet.schedule()),
                    sheet.fees().stream().map(CostView::of).toList(),
                    sheet.subsidies().stream().map(CostView::of).toList(),
                    TotalsView.of(sheet),
                    AllInCostView.of(sheet.beforeSubsidies()),
                    AllInCostView.of(sheet.afterSubsidies()));
        }
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
