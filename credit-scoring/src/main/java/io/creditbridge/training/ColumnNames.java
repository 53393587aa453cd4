package io.creditbridge.training;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a column's name alone gives away: that it names persons, that it was written after the outcome, when a case
 * began.
 */
final class ColumnNames {

    private static final Set<String> SENSITIVE = Set.of(
            "gender",
            "sex",
            "age",
            "birth",
            "birthday",
            "birthdate",
            "marital",
            "married",
            "nationality",
            "foreign",
            "religion",
            "ethnic",
            "ethnicity",
            "race",
            "disability",
            "性别",
            "年龄",
            "民族",
            "婚姻");

    private static final Set<String> IDENTIFIER =
            Set.of("id", "ids", "uuid", "guid", "name", "phone", "email", "address", "编号", "名称", "姓名");

    private static final Pattern AFTER = Pattern.compile(String.join(
            "|",
            "(charge|chg)_?off.*",
            ".*(_|^)(charge|chg)_?off.*",
            ".*written?_off.*",
            ".*recover(y|ies|ed).*",
            ".*collection.*",
            ".*(_|^)(arrears|overdue|dpd|delinq.*|npl|loss|losses)(_|$).*",
            ".*balance_gross.*",
            ".*(_|^)(outcome|default|defaulted|bankrupt|mis_status|loan_status|status)(_|$).*",
            ".*disbursement_date.*",
            ".*(_|^)(closed|closing|settled|payoff|paid_off|last_payment)(_|$).*",
            ".*(_|^)recession(_|$).*",
            ".*逾期.*|.*核销.*|.*代偿.*"));

    private static final Pattern AFTER_RATING = Pattern.compile("rating|信誉评级|.*(_|^)final_(rating|grade)(_|$).*");

    private static final Pattern BEGINNING = Pattern.compile(
            "approval_?date|loan_?date|application_?date|issue_?date|origination_?date|approval_?fy|vintage"
                    + "|.*(_|^)(as_of|issued|originated|approved)(_|$).*|year|fiscal_?year|fy|date");

    private ColumnNames() {}

    /** Words in lower case, joined by underscores: {@code ChgOffDate} and {@code chg_off_date} are one name. */
    static String normal(String name) {
        return name.strip()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_+|_+$", "");
    }

    /** Why a column of that name is suspect. */
    static Optional<ColumnConcern> concern(String name) {
        String normal = normal(name);
        for (String word : normal.split("_", -1)) {
            if (SENSITIVE.contains(word)) {
                return Optional.of(ColumnConcern.SENSITIVE);
            }
        }
        if (AFTER.matcher(normal).matches() || AFTER_RATING.matcher(normal).matches()) {
            return Optional.of(ColumnConcern.AFTER_THE_OUTCOME);
        }
        for (String word : normal.split("_", -1)) {
            if (IDENTIFIER.contains(word)) {
                return Optional.of(ColumnConcern.IDENTIFIER);
            }
        }
        return Optional.empty();
    }

    /** Whether the name says when a case began. */
    static boolean saysWhenItBegan(String name) {
        return BEGINNING.matcher(normal(name)).matches();
    }

    /** Characters by which codes of a hierarchy are cut short; 0 where the name names none. */
    static int prefixOfCode(String name) {
        String normal = normal(name);
        if (normal.contains("naics") || normal.contains("industry_code") || normal.matches("(.*_)?(sic|nace)(_.*)?")) {
            return 2;
        }
        return normal.matches("(.*_)?(zip|postal|postcode|zip_code)(_.*)?") ? 3 : 0;
    }
}
