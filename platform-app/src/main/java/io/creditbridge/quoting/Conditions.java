package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.product.LendingConditions;
import java.util.ArrayList;
import java.util.List;

/** Every condition of a product, checked against a firm and its need; total: fits, or each rule that does not. */
final class Conditions {

    private Conditions() {}

    static List<FailedRule> failed(LendingConditions product, FirmFacts firm, Need need) {
        List<FailedRule> failed = new ArrayList<>();
        amountAndTerm(product, need, failed);
        if (!product.regionCodes().isEmpty()
                && product.regionCodes().stream().noneMatch(firm.regionLineage()::contains)) {
            failed.add(new FailedRule("region", String.join("/", firm.regionLineage()), product.regionCodes()));
        }
        if (!product.industries().isEmpty() && !product.industries().contains(firm.industry())) {
            failed.add(new FailedRule("industry", firm.industry(), product.industries()));
        }
        if (!product.purposes().isEmpty() && !product.purposes().contains(need.purpose())) {
            failed.add(new FailedRule("purpose", need.purpose(), product.purposes()));
        }
        if (!product.collateral().isEmpty() && !product.collateral().contains(need.collateral())) {
            failed.add(new FailedRule("collateral", need.collateral(), product.collateral()));
        }
        history(product, firm, failed);
        return failed;
    }

    private static void amountAndTerm(LendingConditions product, Need need, List<FailedRule> failed) {
        Money amount = need.amount();
        if (amount.compareTo(product.smallestAmount()) < 0) {
            failed.add(new FailedRule("amountTooSmall", amount, product.smallestAmount()));
        }
        if (amount.compareTo(product.largestAmount()) > 0) {
            failed.add(new FailedRule("amountTooLarge", amount, product.largestAmount()));
        }
        if (need.termMonths() < product.shortestTermMonths()) {
            failed.add(new FailedRule("termTooShort", need.termMonths(), product.shortestTermMonths()));
        }
        if (need.termMonths() > product.longestTermMonths()) {
            failed.add(new FailedRule("termTooLong", need.termMonths(), product.longestTermMonths()));
        }
    }

    private static void history(LendingConditions product, FirmFacts firm, List<FailedRule> failed) {
        if (firm.monthsInBusiness() < product.monthsInBusiness()) {
            failed.add(new FailedRule("monthsInBusiness", firm.monthsInBusiness(), product.monthsInBusiness()));
        }
        if (firm.yearlyTurnover().compareTo(product.yearlyTurnover()) < 0) {
            failed.add(new FailedRule("yearlyTurnover", firm.yearlyTurnover(), product.yearlyTurnover()));
        }
        Integer grade = firm.grade();
        if (grade == null) {
            failed.add(new FailedRule("notScored", "–", GradeScale.name(product.worstGrade())));
        } else if (grade > product.worstGrade()) {
            failed.add(new FailedRule("grade", GradeScale.name(grade), GradeScale.name(product.worstGrade())));
        }
    }
}
