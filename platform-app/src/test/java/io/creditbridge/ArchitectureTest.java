package io.creditbridge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that classes keep; each says why it is there. */
class ArchitectureTest {

    /** Which feature of this module may use which: a new arrow is a decision, made here. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("web", Set.of()),
            Map.entry("database", Set.of()),
            Map.entry("identity", Set.of("web")),
            Map.entry("audittrail", Set.of("identity", "web")),
            Map.entry("administration", Set.of("audittrail", "identity", "registration", "web")),
            Map.entry("calculators", Set.of("policydata", "web")),
            Map.entry("borrowergroup", Set.of("audittrail", "identity", "origination", "registration", "web")),
            Map.entry(
                    "sharing",
                    Set.of(
                            "audittrail",
                            "borrowergroup",
                            "catalog",
                            "identity",
                            "lending",
                            "origination",
                            "registration",
                            "web")),
            Map.entry("registration", Set.of("audittrail", "identity", "web")),
            Map.entry("catalog", Set.of("audittrail", "identity", "web")),
            Map.entry("dataimport", Set.of("audittrail", "identity", "registration", "web")),
            Map.entry("origination", Set.of("audittrail", "catalog", "identity", "policydata", "registration", "web")),
            Map.entry("modelling", Set.of("audittrail", "identity", "web")),
            Map.entry(
                    "quoting",
                    Set.of(
                            "audittrail",
                            "catalog",
                            "dataimport",
                            "identity",
                            "modelling",
                            "origination",
                            "policydata",
                            "registration",
                            "sharing",
                            "web")),
            Map.entry(
                    "fieldwork",
                    Set.of("audittrail", "catalog", "clearance", "identity", "origination", "registration", "web")),
            Map.entry("clearance", Set.of("audittrail", "identity", "origination", "registration", "web")),
            Map.entry("notification", Set.of("audittrail", "identity", "web")),
            Map.entry("policydata", Set.of("audittrail", "identity", "web")),
            Map.entry("reach", Set.of("catalog", "identity", "origination", "quoting", "registration", "web")),
            Map.entry("lending", Set.of("audittrail", "catalog", "identity", "origination", "registration", "web")),
            Map.entry(
                    "bankdesk",
                    Set.of(
                            "audittrail",
                            "catalog",
                            "clearance",
                            "dataimport",
                            "fieldwork",
                            "identity",
                            "origination",
                            "quoting",
                            "registration",
                            "web")),
            Map.entry(
                    "demo",
                    Set.of(
                            "bankdesk",
                            "catalog",
                            "dataimport",
                            "fieldwork",
                            "identity",
                            "lending",
                            "origination",
                            "quoting",
                            "registration",
                            "sharing",
                            "web"))));

    /** The tables that other features read through their owner's repository. */
    private static final Set<String> SHARED_REPOSITORIES = Set.of(
            "Accounts",
            "Applications",
            "Enterprises",
            "Loans",
            "Offers",
            "Organizations",
            "Products",
            "Proposals",
            "Regions",
            "Screenings");

    /** The need is typed on two features' pages: to compare products, and to apply. */
    private static final Set<String> SHARED_FORMS = Set.of("NeedForm");

    private static JavaClasses all;

    @BeforeAll
    static void readTheClasses() {
        all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                // What the build of the package writes beside our classes.
                .withImportOption(place -> !place.contains("__"))
                .importPackages("io.creditbridge");
    }

    @Test
    void readsTheClassesOfEveryModule() {
        assertThat(all.contain(CreditBridgeApplication.class)).isTrue();
        assertThat(all.contain("io.creditbridge.money.Money")).isTrue();
        assertThat(all.contain("io.creditbridge.scorecard.Scorecard")).isTrue();
        assertThat(all.contain("io.creditbridge.waterfall.Waterfall")).isTrue();
    }

    @Test
    void keepsThePackagesFreeOfCycles() {
        SlicesRuleDefinition.slices()
                .matching("io.creditbridge.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that its own users depend on cannot be read, tested or changed alone")
                .check(all);
    }

    @Test
    void letsAFeatureUseOnlyTheFeaturesItDeclares() throws IOException {
        Set<String> features = features();
        assertThat(MAY_USE.keySet()).as("the table names every feature").containsAll(features);
        for (String feature : features) {
            Set<String> forbidden = new TreeSet<>(features);
            forbidden.removeAll(MAY_USE.getOrDefault(feature, Set.of()));
            forbidden.remove(feature);
            noClasses()
                    .that()
                    .resideInAPackage("io.creditbridge." + feature + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(forbidden.stream()
                            .map(other -> "io.creditbridge." + other + "..")
                            .toArray(String[]::new)))
                    .because("a new arrow between features is decided in this test's table, not by an import")
                    .check(all);
        }
    }

    private static Set<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/io/creditbridge"))) {
            Set<String> names = new TreeSet<>();
            folders.filter(Files::isDirectory).forEach(folder -> names.add(String.valueOf(folder.getFileName())));
            return names;
        }
    }

    @Test
    void keepsTheDomainFreeOfFrameworks() {
        classes()
                .that()
                .resideInAnyPackage(packagesOf("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", "io.creditbridge..")
                .because("the business words outlive every framework")
                .check(all);
    }

    @Test
    void keepsTheArithmeticApart() {
        noClasses()
                .that()
                .resideInAnyPackage(packagesOf("credit-scoring"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packagesOf("risk-sharing")))
                .because("score and risk-sharing meet in one record of the domain and never see each other")
                .check(all);
        noClasses()
                .that()
                .resideInAnyPackage(packagesOf("risk-sharing"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packagesOf("credit-scoring")))
                .because("score and risk-sharing meet in one record of the domain and never see each other")
                .check(all);
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of("credit-scoring", "risk-sharing")
                        .flatMap(module -> Stream.of(packagesOf(module)))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..")
                .because("the arithmetic is plain Java and runs inside a batch engine as well")
                .check(all);
    }

    private static String[] packagesOf(String module) {
        try (Stream<Path> folders = Files.list(Path.of("..", module, "src/main/java/io/creditbridge"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> "io.creditbridge." + folder.getFileName() + "..")
                    .filter(name -> !name.equals("io.creditbridge.matching..") || module.equals("domain"))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void hidesRepositoriesThatNoOtherFeatureReads() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .and(not("shared", SHARED_REPOSITORIES))
                .should()
                .notBePublic()
                .because("a table is read and written by the feature that owns it")
                .check(all);
        for (String shared : SHARED_REPOSITORIES) {
            assertThat(all.stream().anyMatch(one -> one.getSimpleName().equals(shared)))
                    .as("%s is still a repository; else take it off the list", shared)
                    .isTrue();
        }
    }

    @Test
    void hidesControllersAndForms() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .because("nobody but the dispatcher calls a page or a REST method")
                .check(all);
        classes()
                .that()
                .haveSimpleNameEndingWith("Form")
                .and(not("shared", SHARED_FORMS))
                .should()
                .notBePublic()
                .because("what was typed belongs to the page it was typed on")
                .check(all);
    }

    private static DescribedPredicate<JavaClass> not(String word, Set<String> names) {
        return DescribedPredicate.describe("are not " + word, one -> !names.contains(one.getSimpleName()));
    }

    @Test
    void asksOnlyAClockForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the time without a clock", (JavaMethodCall call) -> readsTheTime(call)))
                .because("a deadline can only be tested where the time is a parameter")
                .check(all);
    }

    private static boolean readsTheTime(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String method = call.getName();
        boolean now = owner.getPackageName().startsWith("java.time")
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean system = owner.getName().equals("java.lang.System") && method.equals("currentTimeMillis");
        boolean clock = owner.getName().equals("java.time.Clock")
                && method.startsWith("system")
                && !call.getOriginOwner().getSimpleName().equals("ClockConfiguration");
        return now || system || clock;
    }

    @Test
    void injectsThroughConstructorsOnly() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("an object is whole once it is constructed, in a test without Spring too")
                .check(all);
    }

    @Test
    void opensTransactionsOnlyInComponents() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .areMetaAnnotatedWith(Component.class)
                .because("Spring wraps only its own components; elsewhere the annotation does nothing")
                .check(all);
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beMetaAnnotatedWith(Component.class)
                .allowEmptyShould(true)
                .because("Spring wraps only its own components; elsewhere the annotation does nothing")
                .check(all);
    }

    @Test
    void keepsMoneyOutOfFloatingPoint() {
        fields().that(DescribedPredicate.describe("hold money", ArchitectureTest::holdsMoney))
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .andShould()
                .notHaveRawType(Double.class)
                .because("0.1 + 0.2 is not 0.3 in floating point: money is whole fen or exact decimals")
                .check(all);
    }

    private static boolean holdsMoney(JavaField field) {
        String name = field.getName();
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && Pattern.compile("(?i)(amount|money|yuan)").matcher(name).find();
    }

    @Test
    void namesClassesByWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|Dto|DTO)(\\$.*)?")
                .because("such a name says nothing about what is inside")
                .check(all);
    }

    @Test
    void leavesNoLazyStandInsOfEntities() {
        classes()
                .that()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("records point at each other by id: a class of stand-ins for each would only cost the start")
                .check(all);
    }

    @Test
    void handsRecordsToPagesAndJsonNeverEntities() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(DescribedPredicate.describe(
                        "an entity", type -> type.isAnnotatedWith(jakarta.persistence.Entity.class)))
                .allowEmptyShould(true)
                .because("a column added to a table must not appear in an answer by itself")
                .check(all);
        assertThat(List.of("web", "identity"))
                .allSatisfy(name -> assertThat(MAY_USE).containsKey(name));
    }
}
