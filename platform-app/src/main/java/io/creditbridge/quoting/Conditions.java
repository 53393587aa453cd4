package io.creditbridge.quoting;

import io.creditbridge.matching.Eligibility;
import io.creditbridge.matching.FirmProfile;
import io.creditbridge.matching.ProductConditions;
import io.creditbridge.matching.RegionTree;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PointsLadder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every condition of a product, checked against a firm and its need; total: fits, or each rule that does not.
 *
 * <p>The rules are those of {@link Eligibility}; the term, which batches over many firms do not ask for, is added here.
 */
public final class Conditions {

    private Conditions() {}

    /** Every condition that is not met; empty where the product fits. */
    public static List<FailedRule> failed(LendingConditions product, FirmFacts firm, Need need) {
        List<FailedRule> failed = new ArrayList<>();
        Eligibility eligibility = Eligibility.of(profile(firm, need), conditions(product), tree(firm.regionLineage()));
        if (eligibility instanceof Eligibility.Ineligible(var rules)) {
            rules.forEach(rule -> failed.add(inWords(rule.rule(), product, firm, need)));
        }
        if (need.termMonths() < product.shortestTermMonths()) {
            failed.add(new FailedRule("termTooShort", need.termMonths(), product.shortestTermMonths()));
        }
        if (need.termMonths() > product.longestTermMonths()) {
            failed.add(new FailedRule("termTooLong", need.termMonths(), product.longestTermMonths()));
        }
        PointsLadder ladder = product.pointsLadder();
        if (!ladder.isEmpty() && firm.innovationPoints().compareTo(BigDecimal.valueOf(ladder.leastPoints())) < 0) {
            failed.add(new FailedRule("innovationPoints", firm.innovationPoints(), ladder.leastPoints()));
        } else if (!ladder.isEmpty() && need.amount().compareTo(ladder.limitFor(firm.innovationPoints())) > 0) {
            failed.add(
                    new FailedRule("pointsLimit", firm.innovationPoints(), ladder.limitFor(firm.innovationPoints())));
        }
        return failed;
    }

    /** The firm and its need as the batch index sees them. */
    public static FirmProfile profile(FirmFacts firm, Need need) {
        Integer grade = firm.grade();
        return new FirmProfile(
                firm.regionLineage().isEmpty() ? "" : firm.regionLineage().getLast(),
                firm.industry().name(),
                firm.monthsInBusiness(),
                firm.yearlyTurnover(),
                need.amount(),
                need.purpose().name(),
                Set.of(need.security().kind().name()),
                grade == null ? FirmProfile.UNGRADED : grade);
    }

    /** The product's conditions as the batch index sees them. */
    public static ProductConditions conditions(LendingConditions product) {
        return new ProductConditions(
                Set.copyOf(product.regionCodes()),
                Set.copyOf(product.industryNames()),
                product.monthsInBusiness(),
                product.yearlyTurnover(),
                product.smallestAmount(),
                product.largestAmount(),
                Set.copyOf(product.purposeNames()),
                Set.copyOf(product.collateralNames()),
                product.worstGrade());
    }

    /** The firm's own branch of the tree is all that a single pair needs. */
    private static RegionTree tree(List<String> lineage) {
        Map<String, String> parents = new HashMap<>();
        for (int i = 1; i < lineage.size(); i++) {
            parents.put(lineage.get(i), lineage.get(i - 1));
        }
        return RegionTree.of(parents);
    }

    private static FailedRule inWords(String rule, LendingConditions product, FirmFacts firm, Need need) {
        return switch (rule) {
            case "region" -> region(product, firm);
            case "industry" -> new FailedRule("industry", firm.industry(), product.industries());
            case "purpose" -> new FailedRule("purpose", need.purpose(), product.purposes());
            case "collateral" -> new FailedRule("collateral", need.security().kind(), product.collateral());
            case "months-in-business" ->
                new FailedRule("monthsInBusiness", firm.monthsInBusiness(), product.monthsInBusiness());
            case "turnover" -> new FailedRule("yearlyTurnover", firm.yearlyTurnover(), product.yearlyTurnover());
            case "amount" ->
                need.amount().compareTo(product.smallestAmount()) < 0
                        ? new FailedRule("amountTooSmall", need.amount(), product.smallestAmount())
                        : new FailedRule("amountTooLarge", need.amount(), product.largestAmount());
            case "grade" -> grade(product, firm);
            default -> throw new IllegalStateException("a rule without words: " + rule);
        };
    }

    private static FailedRule region(LendingConditions product, FirmFacts firm) {
        List<String> lineage = firm.regionLineage();
        List<String> own = lineage.isEmpty() ? List.of() : List.of(lineage.getLast());
        return new FailedRule("region", new FailedRule.Places(own), new FailedRule.Places(product.regionCodes()));
    }

    private static FailedRule grade(LendingConditions product, FirmFacts firm) {
        Integer grade = firm.grade();
        String wanted = GradeScale.name(product.worstGrade());
        return grade == null
                ? new FailedRule("notScored", "–", wanted)
                : new FailedRule("grade", GradeScale.name(grade), wanted);
    }
}
