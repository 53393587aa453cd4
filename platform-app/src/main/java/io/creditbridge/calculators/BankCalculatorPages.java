package io.creditbridge.calculators;

import io.creditbridge.capital.AssetClass;
import io.creditbridge.capital.CapitalApproach;
import io.creditbridge.pricing.PricingMethod;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public pages about what a loan must earn its bank, and the capital it ties up. */
@Controller
class BankCalculatorPages {

    private final Forms forms;

    BankCalculatorPages(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/calculators/break-even-rate")
    String breakEven(BreakEvenForm given, FormContext context) {
        BreakEvenForm form = given.termMonths() == null ? BreakEvenForm.EXAMPLE : given;
        Model model = context.model();
        model.addAttribute("form", form);
        model.addAttribute("methods", PricingMethod.values());
        String page = "calculators/break-even-rate";
        return forms.submit(
                () -> {
                    model.addAttribute(
                            "price", FormFields.flat("amount", () -> BankCalculations.breakEven(form.asked())));
                    return page;
                },
                () -> page,
                context);
    }

    @GetMapping("/calculators/risk-weight")
    String riskWeight(RiskWeightForm given, FormContext context) {
        RiskWeightForm form = given.assetClass() == null ? RiskWeightForm.EXAMPLE : given;
        Model model = context.model();
        model.addAttribute("form", form);
        model.addAttribute("approaches", CapitalApproach.values());
        model.addAttribute("assetClasses", AssetClass.values());
        String page = "calculators/risk-weight";
        return forms.submit(
                () -> {
                    RiskWeightRequest asked = form.asked();
                    model.addAttribute("weighted", BankCalculations.riskWeight(asked));
                    model.addAttribute("curve", RiskWeightCurve.of(asked));
                    return page;
                },
                () -> page,
                context);
    }
}
