package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.organization.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Every page of the security matrix in a real browser: in English on a phone, in Chinese at a desk. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles({"test", "style"})
@DirtiesContext
@Import({TestDatabase.class, TestCast.class, TestFacilities.class})
class EveryPageIT {

    /** Files to keep, and pages that only a training of many minutes fills. */
    private static final Set<String> LEFT_OUT = Set.of(
            "/bank/claims/{claim}/statement.csv",
            "/sharing/claims/{claim}/statement.csv",
            "/sharing/facilities/{facility}/book/loans.csv",
            "/models/runs/{id}",
            "/models/runs/{id}/model",
            "/models/training-sets/{id}");

    private static final Map<Role, String> PEOPLE = new EnumMap<>(Map.of(
            Role.OWNER, "owner-a",
            Role.TEAM_MEMBER, "team",
            Role.OFFICER, "officer-a",
            Role.APPROVER, "approver-a",
            Role.PRODUCT_MANAGER, "product-a",
            Role.SHARER, "sharer",
            Role.OPERATOR, "operator",
            Role.AUDITOR, "auditor"));

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private TestFacilities facilities;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> closed = new TreeSet<>();
    private List<SecurityMatrix.Row> matrix = List.of();

    @Test
    void showsEveryPageWithoutABarrierOnAPhoneAndAtADesk() throws Exception {
        haveOneOfEachKind();
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        matrix = SecurityMatrix.rows();
        for (SecurityMatrix.Row row : matrix) {
            if (row.method().equals("GET") && !row.isRest() && !LEFT_OUT.contains(row.path())) {
                String path = filled(row.path());
                if (path == null) {
                    missing.add(row.path());
                } else {
                    byPerson.computeIfAbsent(person(row), name -> new ArrayList<>())
                            .add(path);
                }
            }
        }
        assertThat(missing).as("pages that no record was made for").isEmpty();
        try (Browser browser = Browser.open(port, folder.resolve("every"), 390, 844)) {
            byPerson.forEach((person, paths) -> visit(browser, person, paths));
            browser.go("/no-such-page");
            assertThat(browser.barriers()).isEmpty();
        }
        assertThat(closed).as("links to pages that this person may not open").isEmpty();
    }

    @Test
    void showsEveryComponentInLightAndDarkOnBothScreens() {
        try (Browser browser = Browser.open(port, folder.resolve("style"), 390, 844)) {
            browser.go("/style");
            browser.resize(1280, 900);
            browser.go("/style");
            browser.speak("en");
            browser.go("/style");
            browser.click(browser.all("details.confirm button.btn-danger").getFirst());
            assertThat(browser.barriers()).isEmpty();
        }
    }

    private void visit(Browser browser, String person, List<String> paths) {
        if (!person.isEmpty()) {
            browser.signIn(person, TestCast.PASSWORD, "zh");
        }
        // English is the longer language: it is what grows wider than a phone.
        screen(browser, person, paths, "en", 390);
        screen(browser, person, paths, "zh", 1280);
    }

    private void screen(Browser browser, String person, List<String> paths, String language, int width) {
        browser.resize(width, 900);
        // The cookie of the language needs a page of the platform to stand on.
        browser.see(paths.getFirst());
        browser.speak(language);
        Set<Role> roles = person.isEmpty() ? Set.of() : cast.actor(person).roles();
        for (String path : paths) {
            browser.see(path);
            List<String> links = browser.links();
            assertThat(links).as(path).isNotEmpty();
            links.stream()
                    .filter(link -> SecurityMatrix.page(matrix, link)
                            .filter(page -> !page.lets(roles))
                            .isPresent())
                    .forEach(link -> closed.add(person + " on " + path + ": " + link));
        }
    }

    private static String person(SecurityMatrix.Row row) {
        return row.open()
                ? ""
                : Objects.requireNonNull(PEOPLE.get(row.roles().iterator().next()));
    }

    /** The path with an id of the kind it names, or null where there is none. */
    private @Nullable String filled(String path) {
        String shown = path;
        int open = shown.indexOf('{');
        while (open >= 0) {
            int close = shown.indexOf('}', open);
            String id = ids.get(kind(shown.substring(0, open), shown.substring(open + 1, close)));
            if (id == null) {
                return null;
            }
            shown = shown.substring(0, open) + id + shown.substring(close + 1);
            open = shown.indexOf('{');
        }
        return shown;
    }

    private static String kind(String before, String name) {
        String[] parts = before.split("/", -1);
        return name.equals("id") ? parts[parts.length - 2] : name;
    }

    private void haveOneOfEachKind() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String application = journey.inMarket("owner-a");
        String proposal = journey.opened("owner-a", application, "a");
        String file = "/api/v1/bank/proposals/" + proposal;
        Map<String, String> question = Map.of("question", "Which orders do you have?");
        expect(200, journey.post("officer-a", file + "/question", question, journey.etag("officer-a", file)));
        journey.offered("owner-a", application, "b");
        Map<String, String> obstacle = Map.of("kind", "OTHER", "description", "说明");
        String obstacles = "/api/v1/applications/" + application + "/obstacles";
        ids.put(
                "cases",
                journey.read(expect(201, journey.post("owner-a", obstacles, obstacle, null)))
                        .get("id")
                        .asString());
        TestFacilities.Records records = facilities.requested(journey, "national-fund-ordinary", "NATIONAL_FUND");
        ids.put("facility", records.facility());
        ids.put("guarantee", records.guarantee());
        ids.put("claim", facilities.claimed(journey));
        ids.put("loans", journey.drawn("owner-a", LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        ids.put("applications", application);
        ids.put("proposal", proposal);
        ids.put("proposals", proposal);
        ids.put("product", cast.product("working-capital").toString());
        ids.put("products", cast.product("working-capital").toString());
        String firm = first("select enterprise_id::text from loan_application where id = '" + application + "'");
        ids.put("enterprises", firm);
        ids.put("firm", firm);
        ids.put("schemes", "national-fund-ordinary");
        ids.put("scores", first("select id::text from score limit 1"));
        ids.put("quotes", first("select id::text from quote limit 1"));
        ids.put("pack", first("select id::text from rule_pack limit 1"));
        ids.put("organizations", cast.actor("officer-a").organizationId().toString());
        ids.put("accounts", cast.actor("officer-a").accountId().toString());
    }

    private String first(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
