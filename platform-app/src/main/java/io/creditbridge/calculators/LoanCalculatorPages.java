package io.creditbridge.calculators;

import io.creditbridge.calculators.LoanViews.AllInCostView;
import io.creditbridge.pricing.AllInConvention;
import io.creditbridge.pricing.AllInOutcome;
import io.creditbridge.pricing.AllInOutcome.NoRateReason;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.pricing.RepaymentMethod;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public pages about what a loan costs its borrower. */
@Controller
class LoanCalculatorPages {

    private final LegalCeilingAnswers ceilings;
    private final Forms forms;
    private final Today today;

    LoanCalculatorPages(LegalCeilingAnswers ceilings, Forms forms, Today today) {
        this.ceilings = ceilings;
        this.forms = forms;
        this.today = today;
    }

    /**
     * The all-in rates before and after subsidies; null where there is none.
     *
     * @param why the reason why there is none after subsidies; null where there is one
     */
    record Rates(
            @Nullable AllInCostView before,
            @Nullable AllInCostView after,
            @Nullable NoRateReason why) {

        static Rates of(LoanCostSheet sheet) {
            return new Rates(
                    AllInCostView.of(sheet.beforeSubsidies()),
                    AllInCostView.of(sheet.afterSubsidies()),
                    sheet.afterSubsidies() instanceof AllInOutcome.NoRate(NoRateReason reason) ? reason : null);
        }
    }

    @GetMapping("/calculators")
    String index() {
        return "calculators/index";
    }

    @GetMapping("/calculators/loan-cost")
    String loanCost(LoanCostForm given, FormContext context) {
        LoanCostForm form = given.principal() == null ? LoanCostForm.example(today.day()) : given;
        Model model = context.model();
        model.addAttribute("form", form);
        model.addAttribute("methods", RepaymentMethod.values());
        model.addAttribute("dayCounts", DayCount.values());
        String page = "calculators/loan-cost";
        return forms.submit(
                () -> {
                    LoanCostSheet sheet = FormFields.flat("amount", () -> LoanCalculations.loanCost(form.asked()));
                    model.addAttribute("sheet", sheet);
                    model.addAttribute("rates", Rates.of(sheet));
                    model.addAttribute(
                            "ceilings", ceilings.on(sheet.schedule().terms().start()));
                    return page;
                },
                () -> page,
                context);
    }

    @GetMapping("/calculators/all-in-cost")
    String allInCost(AllInCostForm given, FormContext context) {
        AllInCostForm form = given.cashFlows() == null ? AllInCostForm.EXAMPLE : given;
        Model model = context.model();
        model.addAttribute("form", form);
        model.addAttribute("conventions", AllInConvention.values());
        model.addAttribute("mostLines", AllInCostForm.MOST_LINES);
        String page = "calculators/all-in-cost";
        return forms.submit(
                () -> {
                    DatedFlows flows = DatedFlows.of(form.asked());
                    model.addAttribute("flows", flows);
                    model.addAttribute(
                            "ceilings", ceilings.on(flows.days().getFirst().date()));
                    return page;
                },
                () -> page,
                context);
    }
}
