package io.creditbridge.calculators;

import io.creditbridge.calculators.SharingCalculations.Allocated;
import io.creditbridge.portfolio.PortfolioLoss;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public pages about shared risk: who pays a loss, what a guarantee costs, what a cap does to a book. */
@Controller
class SharingCalculatorPages {

    private static final List<Double> CAP_RATES = List.of(0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15);
    private final SharingCalculations sharing;
    private final BookCalculations books;
    private final SchemeChoices choices;
    private final Forms forms;

    SharingCalculatorPages(SharingCalculations sharing, BookCalculations books, SchemeChoices choices, Forms forms) {
        this.sharing = sharing;
        this.books = books;
        this.choices = choices;
        this.forms = forms;
    }

    /** What a book costs its parties under one cap rate. */
    record CapRow(double capRate, boolean chosen, PortfolioLoss loss) {}

    @GetMapping("/calculators/loss-allocation")
    String allocate(LossForm given, FormContext context) {
        SchemeChoices.Start start = choices.start(given.scheme());
        LossForm form =
                given.amount() == null ? LossForm.example(start.scheme(), start.day(), start.borrowerClass()) : given;
        Model model = context.model();
        addSchemes(model, form);
        String page = "calculators/loss-allocation";
        return forms.submit(
                () -> {
                    Allocated allocated = FormFields.flat("amount", () -> sharing.allocate(form.asked()));
                    model.addAttribute("scheme", allocated.scheme());
                    model.addAttribute("result", SharingViews.LossAllocationView.of(allocated));
                    return page;
                },
                () -> page,
                context);
    }

    @GetMapping("/calculators/guarantee-fee")
    String fees(FeeForm given, FormContext context) {
        SchemeChoices.Start start = choices.start(given.scheme() == null ? "pingshan-pool-2026" : given.scheme());
        FeeForm form =
                given.amount() == null ? FeeForm.example(start.scheme(), start.day(), start.borrowerClass()) : given;
        Model model = context.model();
        addSchemes(model, form);
        String page = "calculators/guarantee-fee";
        return forms.submit(
                () -> {
                    model.addAttribute("fees", FormFields.flat("amount", () -> sharing.fees(form.asked())));
                    return page;
                },
                () -> page,
                context);
    }

    @GetMapping("/calculators/portfolio-loss")
    String portfolio(BookForm given, FormContext context) {
        BookForm form = given.count() == null
                ? BookForm.example(given.scheme() == null ? null : choices.start(given.scheme()))
                : given;
        Model model = context.model();
        addSchemes(model, form);
        String page = "calculators/portfolio-loss";
        return forms.submit(
                () -> {
                    PortfolioLossRequest asked = form.asked();
                    BookCalculations.Answer answer = FormFields.flat("exposure", () -> books.losses(asked));
                    model.addAttribute("answer", answer);
                    model.addAttribute("caps", answer.scheme() == null ? capRows(asked) : List.of());
                    return page;
                },
                () -> page,
                context);
    }

    private List<CapRow> capRows(PortfolioLossRequest asked) {
        Double chosen = asked.sharing().capRate();
        TreeSet<Double> rates = new TreeSet<>(CAP_RATES);
        if (chosen != null) {
            rates.add(chosen);
        }
        List<CapRow> rows = new ArrayList<>();
        for (double rate : rates) {
            boolean isChosen = chosen != null && chosen == rate;
            rows.add(new CapRow(
                    rate,
                    isChosen,
                    books.losses(BookForm.withCapRate(asked, rate)).loss()));
        }
        return rows;
    }

    private void addSchemes(Model model, Object form) {
        model.addAttribute("form", form);
        model.addAttribute("schemes", choices.schemes());
        model.addAttribute("classGroups", choices.classes());
    }
}
