package io.creditbridge.pricing;

import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The loan-cost sheet (贷款明白纸): every cost of a loan with payee and dates, and one all-in yearly rate.
 *
 * <p>The all-in rate is taken over the principal actually occupied, as PBoC Announcement [2021] No. 3 wants it, by
 * monthly periods; nominal and effective rate are both given.
 *
 * @param schedule the repayment of principal and interest to the bank
 * @param fees what else the borrower pays
 * @param subsidies what the borrower receives
 * @param beforeSubsidies the all-in rate with interest and fees
 * @param afterSubsidies the all-in rate with interest, fees and subsidies
 */
public record LoanCostSheet(
        RepaymentSchedule schedule,
        List<CostLine> fees,
        List<CostLine> subsidies,
        AllInOutcome beforeSubsidies,
        AllInOutcome afterSubsidies) {

    /** Copies the lists. */
    public LoanCostSheet {
        fees = List.copyOf(fees);
        subsidies = List.copyOf(subsidies);
    }

    /** Makes the sheet of a loan, or names every figure that cannot be used. */
    public static LoanCostOutcome of(LoanCostRequest request) {
        List<RefusedFigure> refused = request.refusedFigures();
        if (!refused.isEmpty()) {
            return new LoanCostOutcome.Refused(refused);
        }
        return switch (RepaymentSchedule.plan(request.terms())) {
            case ScheduleOutcome.Refused none -> new LoanCostOutcome.Refused(none.figures());
            case ScheduleOutcome.Planned planned -> of(planned.schedule(), request);
        };
    }

    private static LoanCostOutcome of(RepaymentSchedule schedule, LoanCostRequest request) {
        ChargePlan plan = new ChargePlan(schedule, request.guaranteedShare());
        List<CostLine> fees = request.fees().stream()
                .map(fee -> new CostLine(fee.name(), fee.payee(), paid(plan.payments(fee))))
                .toList();
        List<CostLine> subsidies = request.subsidies().stream()
                .map(subsidy -> new CostLine(subsidy.name(), subsidy.payee(), plan.payments(subsidy)))
                .toList();
        FigureChecks totals = new FigureChecks()
                .require(fits(fees), "fees", RefusedFigure.Problem.TOO_LARGE)
                .require(fits(subsidies), "subsidies", RefusedFigure.Problem.TOO_LARGE);
        if (!totals.refused().isEmpty()) {
            return new LoanCostOutcome.Refused(totals.refused());
        }
        double rate = schedule.terms().annualRate();
        List<CashFlow> flows = loanFlows(schedule);
        fees.forEach(line -> flows.addAll(line.payments()));
        AllInOutcome before = AllInCost.of(flows, AllInConvention.MONTHLY_IRR, rate);
        subsidies.forEach(line -> flows.addAll(line.payments()));
        AllInOutcome after = subsidies.isEmpty() ? before : AllInCost.of(flows, AllInConvention.MONTHLY_IRR, rate);
        return new LoanCostOutcome.Listed(new LoanCostSheet(schedule, fees, subsidies, before, after));
    }

    /** All fees together. */
    public Money totalFees() {
        return total(fees);
    }

    /** All subsidies together. */
    public Money totalSubsidies() {
        return total(subsidies);
    }

    /** Interest and fees less subsidies; negative where subsidies exceed what is paid. */
    public Money totalCost() {
        return schedule.totalInterest().plus(totalFees()).minus(totalSubsidies());
    }

    /** Every flow of the loan from the borrower's side, those of the repayment first. */
    public List<CashFlow> cashFlows() {
        List<CashFlow> flows = loanFlows(schedule);
        Stream.concat(fees.stream(), subsidies.stream()).forEach(line -> flows.addAll(line.payments()));
        return List.copyOf(flows);
    }

    private static List<CashFlow> loanFlows(RepaymentSchedule schedule) {
        List<CashFlow> flows = new ArrayList<>();
        flows.add(new CashFlow(schedule.terms().start(), schedule.terms().principal()));
        for (Instalment instalment : schedule.instalments()) {
            flows.add(new CashFlow(instalment.due(), instalment.payment().negated()));
        }
        return flows;
    }

    private static List<CashFlow> paid(List<CashFlow> payments) {
        return payments.stream()
                .map(payment -> new CashFlow(payment.date(), payment.amount().negated()))
                .toList();
    }

    private static boolean fits(List<CostLine> lines) {
        long fen = lines.stream().mapToLong(line -> line.total().fen()).sum();
        return fen <= Money.LIMIT_FEN / 2;
    }

    private static Money total(List<CostLine> lines) {
        return lines.stream().map(CostLine::total).reduce(Money.ZERO, Money::plus);
    }
}
