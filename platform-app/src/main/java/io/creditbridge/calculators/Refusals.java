package io.creditbridge.calculators;

import io.creditbridge.money.RefusedFigure;
import io.creditbridge.portfolio.PortfolioFault;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.Validity;
import io.creditbridge.waterfall.Ineligibility;
import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.InvalidInput;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the modules refuse, as wrong fields with texts in both languages. */
final class Refusals {

    private Refusals() {}

    static InvalidInput figures(List<RefusedFigure> figures) {
        return new InvalidInput(figures.stream()
                .map(figure -> FieldProblem.of(
                        figure.field(),
                        figure.limit().isEmpty() && figure.problem() == RefusedFigure.Problem.TOO_LARGE
                                ? "calculate.wrong.sum"
                                : "calculate.wrong." + figure.problem(),
                        written(figure.limit())))
                .toList());
    }

    /** A limit with its thousands parted, as numbers are written on the pages; no limit stays empty. */
    static String written(String limit) {
        if (limit.isEmpty()) {
            return limit;
        }
        DecimalFormat grouped =
                new DecimalFormat("#,##0.####################", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return grouped.format(new BigDecimal(limit));
    }

    static InvalidInput faults(List<PortfolioFault> faults) {
        return new InvalidInput(faults.stream()
                .map(fault -> FieldProblem.of(fault.field(), faultKey(fault.field())))
                .toList());
    }

    private static String faultKey(String field) {
        if (field.equals("loans")) {
            return "calculate.wrong.book";
        }
        return field.startsWith("quantiles[") ? "calculate.wrong.quantile" : "calculate.wrong.INCONSISTENT";
    }

    static InvalidInput notFound(SchemeSearch search, String dateField) {
        return switch (search) {
            case SchemeSearch.UnknownScheme none -> new InvalidInput("scheme", "calculate.scheme.unknown", none.id());
            case SchemeSearch.NoVersion none ->
                new InvalidInput(
                        dateField,
                        "calculate.scheme.noVersion",
                        none.known().stream().map(Refusals::dates).collect(Collectors.joining(", ")));
            case SchemeSearch.Found found ->
                throw new IllegalArgumentException("found: " + found.scheme().id());
        };
    }

    static InvalidInput ineligible(String loanPath, List<Ineligibility> reasons) {
        if (reasons.isEmpty()) {
            return new InvalidInput(loanPath, "calculate.scheme.noShares");
        }
        return new InvalidInput(
                reasons.stream().map(reason -> problem(loanPath, reason)).toList());
    }

    private static FieldProblem problem(String loan, Ineligibility reason) {
        String key = "calculate.ineligible." + reason.getClass().getSimpleName();
        return switch (reason) {
            case Ineligibility.NotValidOn none -> FieldProblem.of(loan + ".approvedOn", key, dates(none.validity()));
            case Ineligibility.CurrencyMismatch none -> FieldProblem.of(loan + ".amount", key, none.wanted());
            case Ineligibility.BorrowerLimitExceeded none ->
                FieldProblem.of(
                        loan + ".amount",
                        key,
                        none.limit().toYuan(),
                        none.exposure().toYuan());
            case Ineligibility.TermTooLong none -> FieldProblem.of(loan + ".termMonths", key, none.limitMonths());
            case Ineligibility.Secured none -> FieldProblem.of(loan, key);
            case Ineligibility.ClassMissing none ->
                FieldProblem.of(loan + ".borrowerClass", key, String.join(", ", none.known()));
            case Ineligibility.ClassUnknown none ->
                FieldProblem.of(loan + ".borrowerClass", key, String.join(", ", none.known()));
            case Ineligibility.LeverageReached none ->
                FieldProblem.of(loan + ".amount", key, none.limit().toYuan());
            case Ineligibility.LimitExhausted none -> FieldProblem.of("state", key);
        };
    }

    private static String dates(Validity validity) {
        return validity.from() + " – " + (validity.to() == null ? "…" : validity.to());
    }

    /** Does arithmetic whose sums may be beyond what an amount can hold: that is the asker's to mend. */
    static <T> T guarded(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (ArithmeticException | IllegalArgumentException tooLarge) {
            throw new InvalidInput(field, "calculate.wrong.sum");
        }
    }
}
