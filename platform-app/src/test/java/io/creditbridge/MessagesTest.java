package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.assessment.AssessmentKind;
import io.creditbridge.assessment.AssessmentStatus;
import io.creditbridge.connection.ConnectionKind;
import io.creditbridge.connection.ConnectionStatus;
import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.features.DataFlag;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.guarantee.StopReason;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.obstacle.CaseStatus;
import io.creditbridge.obstacle.ObstacleKind;
import io.creditbridge.organization.AccountChangeKind;
import io.creditbridge.organization.AccountChangeStatus;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import io.creditbridge.pricing.AcceptanceFit;
import io.creditbridge.pricing.PriceLine;
import io.creditbridge.pricing.PricingMethod;
import io.creditbridge.pricing.Quote;
import io.creditbridge.product.CapitalMethod;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.proposal.RefusalReason;
import io.creditbridge.recommendation.Standard;
import io.creditbridge.scheme.PackFault;
import io.creditbridge.scheme.Party;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text in both languages, every key that is used there, and no key that is not. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path REASONS =
            Path.of("../credit-scoring/src/main/resources/io/creditbridge/scorecard/reasons");
    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][A-Za-z]*(?:\\.[\\w]+)*\\.?)[\"']");

    /** What texts count. */
    private static final String COUNTED = "month|day|year|minute|row|cell|firm|offer|loan|bank|product|application|case"
            + "|booking|order|guarantor|point|part|instalment|entrie|value|line|message|column|file|character";

    /** Texts that name limits of the platform's own, which are never one. */
    private static final Set<String> LIMITS = Set.of(
            "calculate.cashFlows.hint",
            "calculate.wrong.flowLines",
            "calculate.wrong.size",
            "calculate.wrong.tooManyLoans",
            "calculate.wrong.years",
            "import.file.tooManyRows",
            "import.row.tooLong",
            "modelling.file.columns",
            "modelling.file.none",
            "modelling.file.rows",
            "modelling.file.tableRows",
            "problem.casesLimit",
            "problem.handlingsLimit",
            "problem.length",
            "problem.messagesLimit",
            "problem.pack.lines",
            "problem.password",
            "problem.regionFile.large",
            "problem.regionFile.name",
            "problem.renewal",
            "problem.tooManyLines",
            "products.days.many");

    private static final Map<String, String> ENGLISH = new TreeMap<>();
    private static final Map<String, String> CHINESE = new TreeMap<>();
    private static final Set<String> QUOTED_IN_JAVA = new TreeSet<>();
    private static final Set<String> QUOTED_IN_TEMPLATES = new TreeSet<>();
    private static final Set<String> LITERAL_IN_TEMPLATES = new TreeSet<>();

    @BeforeAll
    static void readEverything() throws IOException {
        for (Path file : files(MESSAGES, "_en.properties")) {
            read(file)
                    .forEach((key, text) -> assertThat(ENGLISH.put(key, text))
                            .as("%s stands in two files", key)
                            .isNull());
        }
        for (Path file : files(MESSAGES, "_zh_CN.properties")) {
            CHINESE.putAll(read(file));
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            collect(QUOTED, Files.readString(file), QUOTED_IN_JAVA);
        }
        for (Path file : files(Path.of("src/main/resources/templates"), ".html")) {
            collect(QUOTED, Files.readString(file), QUOTED_IN_TEMPLATES);
            collect(LITERAL_KEY, Files.readString(file), LITERAL_IN_TEMPLATES);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> sorted = found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(sorted).isNotEmpty();
            return sorted;
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
        return sorted;
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    @Test
    void hasTheSameKeysInBothLanguagesFileByFile() throws IOException {
        for (Path english : files(MESSAGES, "_en.properties")) {
            Path chinese = Path.of(english.toString().replace("_en.", "_zh_CN."));
            assertThat(read(chinese).keySet())
                    .as("%s", chinese)
                    .isEqualTo(read(english).keySet());
        }
        assertThat(read(Path.of(REASONS + "_zh_CN.properties")).keySet())
                .as("reasons of the scorecard")
                .isEqualTo(read(Path.of(REASONS + "_en.properties")).keySet());
    }

    @Test
    void writesNoKeyTwiceInAFile() throws IOException {
        for (Path file : files(MESSAGES, ".properties")) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as("%s", file).doesNotHaveDuplicates();
        }
    }

    @Test
    void namesTheSameArgumentsInBothLanguages() {
        ENGLISH.forEach((key, text) -> {
            String chinese = CHINESE.getOrDefault(key, "");
            assertThat(arguments(chinese)).as("%s: %s | %s", key, text, chinese).isEqualTo(arguments(text));
        });
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        collect(Pattern.compile("\\{(\\d+)[},]"), text, found);
        return found;
    }

    @Test
    void doublesEveryApostrophe() {
        Stream.of(ENGLISH, CHINESE).flatMap(texts -> texts.entrySet().stream()).forEach(text -> {
            assertThat(text.getValue().replace("''", ""))
                    .as("%s: a single apostrophe swallows the arguments after it", text.getKey())
                    .doesNotContain("'");
            assertThat(new MessageFormat(text.getValue(), Locale.ROOT)).isNotNull();
        });
    }

    @Test
    void saysSomethingInEveryText() {
        ENGLISH.forEach((key, text) -> assertThat(text).as(key).isNotBlank());
        CHINESE.forEach((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void speaksChineseInTheChineseTexts() {
        List<String> untranslated = ENGLISH.entrySet().stream()
                .filter(text -> text.getValue().length() > 12)
                .filter(text -> text.getValue().equals(CHINESE.get(text.getKey())))
                .map(text -> text.getKey())
                .toList();
        assertThat(untranslated).isEmpty();
    }

    @Test
    void hasATextForEveryKeyATemplateNames() {
        assertThat(LITERAL_IN_TEMPLATES).hasSizeGreaterThan(100).isSubsetOf(ENGLISH.keySet());
    }

    @Test
    void hasATextForEveryKeyTheCodeNames() {
        Set<String> spaces = new HashSet<>();
        Stream.of("problem", "import", "rule", "price", "priceLine", "quote", "standing", "demo", "consent", "party")
                .forEach(space -> spaces.add(space + "."));
        List<String> missing = QUOTED_IN_JAVA.stream()
                .filter(quoted -> spaces.stream().anyMatch(quoted::startsWith))
                .filter(quoted -> !ENGLISH.containsKey(quoted) && !isBeginning(quoted))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isBeginning(String quoted) {
        String prefix = quoted.endsWith(".") ? quoted : quoted + ".";
        return ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    @Test
    void keepsNoTextThatNothingShows() {
        Set<String> named = new TreeSet<>(LITERAL_IN_TEMPLATES);
        named.addAll(QUOTED_IN_JAVA);
        named.addAll(QUOTED_IN_TEMPLATES);
        Set<String> unused = new TreeSet<>(ENGLISH.keySet());
        unused.removeAll(named);
        unused.removeIf(key -> isComposed(key, named) || isOfAnEnum(key) || isOfAnHttpStatus(key));
        assertThat(unused)
                .as("texts nobody reads; take them out of both languages")
                .isEmpty();
    }

    /** Whether the code or a template writes the key's beginning, up to a dot, and adds the rest. */
    private static boolean isComposed(String key, Set<String> named) {
        return named.contains(key.substring(0, key.lastIndexOf('.') + 1));
    }

    private static boolean isOfAnHttpStatus(String key) {
        return key.matches("problem\\.[45]\\d\\d\\.(title|detail)");
    }

    private static boolean isOfAnEnum(String key) {
        String prefix = key.substring(0, key.indexOf('.') + 1);
        return enumKeys().anyMatch(one -> one.startsWith(prefix) && one.equals(key));
    }

    @Test
    void hasATextForEveryWordOfTheBusiness() {
        assertThat(enumKeys().filter(key -> !ENGLISH.containsKey(key))).isEmpty();
    }

    @Test
    void countsOneInTheSingular() {
        Pattern several = Pattern.compile("(?<![\\d.,–] ?)\\b(?:1|one) (?:[a-z]+ )?(?:" + COUNTED + ")s\\b");
        ENGLISH.forEach((key, text) -> {
            Object[] ones = Collections.nCopies(10, 1).toArray();
            if (!LIMITS.contains(key) && !key.startsWith("packFault.")) {
                assertThat(new MessageFormat(text, Locale.ENGLISH).format(ones))
                        .as(key)
                        .doesNotContainPattern(several);
            }
        });
    }

    @Test
    void countsSeveralInThePlural() {
        Object[] twos = Collections.nCopies(10, 2).toArray();
        ENGLISH.forEach((key, text) -> {
            if (text.contains(",choice,")) {
                assertThat(new MessageFormat(text, Locale.ENGLISH).format(twos))
                        .as(key)
                        .contains("2")
                        .doesNotContainPattern("\\b(?:1|2|one) (?:" + COUNTED + ")\\b(?!s)");
            }
        });
        MessageFormat months = new MessageFormat(Objects.requireNonNull(ENGLISH.get("need.months")), Locale.ENGLISH);
        assertThat(Stream.of(0, 1, 2, 1200).map(count -> months.format(new Object[] {count})))
                .containsExactly("0 months", "1 month", "2 months", "1,200 months");
    }

    @Test
    void hasNoTextForAWordTheBusinessDoesNotKnow() {
        Set<String> known = new HashSet<>(enumKeys().toList());
        Set<String> closed = Set.of(
                "industry",
                "size",
                "purpose",
                "collateral",
                "repayment",
                "application",
                "proposal",
                "standard",
                "refusal",
                "packFault",
                "party",
                "priceLine");
        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> closed.contains(key.substring(0, key.indexOf('.'))))
                        .filter(key -> !known.contains(key)))
                .isEmpty();
    }

    private static Stream<String> enumKeys() {
        return Stream.of(
                        keys("industry.", Industry.values()),
                        keys("size.", SizeClass.values()),
                        keys("purpose.", LoanPurpose.values()),
                        keys("collateral.", CollateralKind.values()),
                        keys("repayment.", RepaymentPlan.values()),
                        keys("repayment.", PricingMethod.values()),
                        keys("dayCount.", InterestDays.values()),
                        keys("application.", ApplicationStatus.values()),
                        keys("proposal.", ProposalStatus.values()),
                        keys("assessment.", AssessmentKind.values()),
                        keys("assessment.", AssessmentStatus.values()),
                        keys("loan.", LoanStatus.values()),
                        keys("guarantee.", GuaranteeStatus.values()),
                        keys("claim.", ClaimStatus.values()),
                        keys("pack.", FacilityChange.Status.values()),
                        keys("packFault.", PackFault.values()),
                        keys("stop.", StopReason.values()),
                        keys("problem.guarantee.", StopReason.values()),
                        keys("facilityChange.", FacilityChange.Kind.values()),
                        keys("case.", CaseStatus.values()),
                        keys("obstacle.", ObstacleKind.values()),
                        keys("timeline.CASE_", CaseStatus.values()),
                        keys("product.", ProductStatus.values()),
                        keys("standard.", Standard.values()),
                        keys("refusal.", RefusalReason.values()),
                        keys("party.", Party.values()),
                        keys("priceLine.", PriceLine.Name.values()),
                        Stream.of("CURRENT", "UP_TO_30", "UP_TO_90", "OVER_90").map("lateness."::concat),
                        Stream.of("amount", "term", "approved")
                                .flatMap(what -> Stream.of("between", "above", "upTo")
                                        .map(bound -> "condition." + what + "." + bound)),
                        keys("connection.kind.", ConnectionKind.values()),
                        keys("connection.", ConnectionStatus.values()),
                        keys("dataFlag.", DataFlag.values()),
                        keys("priceNotice.", Quote.Notice.values()),
                        keys("capital.", CapitalMethod.values()),
                        keys("role.", Role.values()),
                        keys("organization.kind.", OrganizationKind.values()),
                        keys("accountChange.", AccountChangeKind.values()),
                        keys("accountChange.", AccountChangeStatus.values()),
                        keys("study.noCurve.", AcceptanceFit.Reason.values()),
                        keys("consent.purpose.", Consent.Purpose.values()),
                        keys("consent.what.", Consent.Purpose.values()),
                        keys("timeline.APPLICATION_", ApplicationStatus.values()),
                        keys("timeline.PROPOSAL_", ProposalStatus.values()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] all) {
        return Arrays.stream(all).map(one -> prefix + one.name());
    }
}
