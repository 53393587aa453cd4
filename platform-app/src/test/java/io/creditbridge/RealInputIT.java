package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.enterprise.CreditCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every firm of the tax-invoice data through the public interface: import, consent, score, price against each product.
 *
 * <p>The data is not part of the project. It is looked for beside it (property {@code creditbridge.data}); without it
 * the test is left out and says so. The same steps by hand: {@code docs/guides/real-data.md}.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles({"test", "demo"})
@Import(TestDatabase.class)
@EnabledIf(value = "hasData", disabledReason = "no tax-invoice data")
class RealInputIT {

    private static final Path DATA =
            Path.of(System.getProperty("creditbridge.data", "../../shared/data"), "cumcm2020c");

    private static final String HEADER = "date,direction,counterparty,amount,tax,status,reference\n";
    private static final int PRODUCTS = 60;

    /** The last month of the files. */
    private static final YearMonth LAST_MONTH = YearMonth.of(2020, 2);

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    /** What became of all firms. */
    private static final class Totals {
        private long rowsInFiles;
        private long rowsAccepted;
        private long rowsRefused;
        private long rowsOdd;
        private long importNanos;
        private int scored;
        private int referred;
        private int priced;
        private final List<Double> rates = new ArrayList<>();
        private final Map<String, Integer> grades = new TreeMap<>();
        private final Map<String, Integer> reasons = new TreeMap<>();
    }

    /** Asked before the platform is started for the test. */
    static boolean hasData() {
        boolean there = Files.isDirectory(DATA);
        if (!there) {
            System.out.println(
                    "LEFT OUT: no tax-invoice data at " + DATA.toAbsolutePath().normalize());
        }
        return there;
    }

    @Test
    void givesEveryFirmAPriceOrTheReasonWhyNot() throws Exception {
        Map<String, StringBuilder> ledgers = new TreeMap<>();
        for (String set : List.of("labelled", "unlabelled")) {
            read(DATA.resolve("invoices_" + set + "_in.csv.gz"), "PURCHASE", ledgers);
            read(DATA.resolve("invoices_" + set + "_out.csv.gz"), "SALE", ledgers);
        }
        long started = System.nanoTime();
        Totals totals = new Totals();
        String token = token();
        int number = 0;
        for (Map.Entry<String, StringBuilder> ledger : ledgers.entrySet()) {
            firm(token, ++number, ledger.getKey(), ledger.getValue().toString(), totals);
        }
        print(ledgers.size(), totals, Duration.ofNanos(System.nanoTime() - started));
        assertThat(ledgers).hasSize(283);
        assertThat(totals.rowsAccepted + totals.rowsRefused).isEqualTo(totals.rowsInFiles);
        assertThat(totals.scored + totals.referred).isEqualTo(283);
        assertThat(totals.priced).isEqualTo(totals.scored);
    }

    private void firm(String token, int number, String name, String ledger, Totals totals) throws Exception {
        String first17 = "91370783MB" + String.format(Locale.ROOT, "%07d", number);
        Map<String, Object> firm = Map.of(
                "creditCode", first17 + CreditCode.checkCharacter(first17),
                "name", "企业 " + name,
                "regionCode", "370783",
                "industry", "OTHER",
                "establishedOn", "2015-01-01",
                "employees", 20,
                "yearlyRevenue", "1000000.00",
                "totalAssets", "1000000.00");
        String id = body(post(token, "/api/v1/enterprises", firm)).get("id").asString();
        String path = "/api/v1/enterprises/" + id;
        imported(token, path, ledger, totals);
        for (String purpose : List.of("SCORING", "SHARING_WITH_CHOSEN_BANKS")) {
            post(token, path + "/consents", Map.of("purpose", purpose, "validUntil", inDays(100)));
        }
        JsonNode score = body(send(token, MockMvcRequestBuilders.get(path + "/score")));
        JsonNode ranked = body(send(
                token,
                MockMvcRequestBuilders.get(path + "/products")
                        .param("amount", "500000.00")
                        .param("termMonths", "12")
                        .param("purpose", "WORKING_CAPITAL")
                        .param("collateral", "NONE")
                        .param("neededBy", inDays(30))));
        assertThat(ranked.size()).isEqualTo(PRODUCTS);
        judge(score, ranked, totals);
    }

    private static void judge(JsonNode score, JsonNode ranked, Totals totals) {
        if (score.get("kind").asString().equals("SCORED")) {
            totals.scored++;
            totals.grades.merge(score.get("grade").asString(), 1, Integer::sum);
            List<Double> rates = ranked.valueStream()
                    .map(product -> product.get("annualRate"))
                    .filter(rate -> !rate.isNull())
                    .map(JsonNode::asDouble)
                    .toList();
            totals.priced += rates.size() == PRODUCTS ? 1 : 0;
            totals.rates.addAll(rates);
        } else {
            totals.referred++;
            assertThat(score.get("reasons").size()).isPositive();
            score.get("reasons").forEach(reason -> totals.reasons.merge(reason.asString(), 1, Integer::sum));
        }
        ranked.forEach(product -> assertThat(product.get("fits").asBoolean()
                        || product.get("obstacles").size() > 0)
                .isTrue());
    }

    private void imported(String token, String path, String ledger, Totals totals) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "invoices.csv", "text/csv", ledger.getBytes(StandardCharsets.UTF_8));
        long before = System.nanoTime();
        JsonNode counts = body(send(
                        token,
                        MockMvcRequestBuilders.multipart(path + "/transactions?onError=skip")
                                .file(file)))
                .get("counts");
        totals.importNanos += System.nanoTime() - before;
        totals.rowsInFiles += ledger.lines().count() - 1;
        totals.rowsAccepted += counts.get("rowsAccepted").asLong();
        totals.rowsRefused += counts.get("rowsRefused").asLong();
        totals.rowsOdd += counts.get("rowsOdd").asLong();
    }

    private static void read(Path file, String direction, Map<String, StringBuilder> ledgers) throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // firm, invoice number, date, counterparty, amount, tax, total, status
                String[] cells = line.split(",", -1);
                ledgers.computeIfAbsent(cells[0], firm -> new StringBuilder(HEADER))
                        .append(String.join(
                                ",", recent(cells[2]), direction, cells[3], cells[4], cells[5], cells[7], cells[1]))
                        .append('\n');
            }
        }
    }

    /** The day as many months later as it takes for the data to end last month: old data gets no score. */
    private static String recent(String day) {
        YearMonth lastMonth = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
        return LocalDate.parse(day)
                .plusMonths(ChronoUnit.MONTHS.between(LAST_MONTH, lastMonth))
                .toString();
    }

    private static void print(int firms, Totals totals, Duration whole) {
        List<Double> rates = totals.rates.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                """
                REAL INPUT: %d firms, %d rows, %d accepted (%d odd), %d refused; import %.1f s = %.0f rows/s; all %.1f s
                REAL INPUT: %d scored %s, %d referred %s
                REAL INPUT: %d prices of 500,000 yuan over 12 months: lowest %.2f %%, quartiles %s, highest %.2f %%
                """,
                firms,
                totals.rowsInFiles,
                totals.rowsAccepted,
                totals.rowsOdd,
                totals.rowsRefused,
                totals.importNanos / 1e9,
                totals.rowsAccepted / (totals.importNanos / 1e9),
                whole.toMillis() / 1e3,
                totals.scored,
                totals.grades,
                totals.referred,
                totals.reasons,
                rates.size(),
                rates.getFirst() * 100,
                List.of(1, 2, 3).stream()
                        .map(quarter ->
                                String.format(Locale.ROOT, "%.2f %%", rates.get(rates.size() * quarter / 4) * 100))
                        .collect(Collectors.joining(" / ")),
                rates.getLast() * 100);
    }

    private String token() throws Exception {
        String basic =
                Base64.getEncoder().encodeToString("demo-owner:creditbridge-demo".getBytes(StandardCharsets.UTF_8));
        return body(http.perform(MockMvcRequestBuilders.post("/oauth2/token")
                                .header(HttpHeaders.AUTHORIZATION, "Basic " + basic)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("grant_type", "client_credentials"))
                        .andReturn()
                        .getResponse())
                .get("access_token")
                .asString();
    }

    private MockHttpServletResponse post(String token, String path, Object content) throws Exception {
        return send(
                token,
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(content)));
    }

    private MockHttpServletResponse send(String token, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        MockHttpServletResponse answer = http.perform(request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isBetween(200, 201);
        return answer;
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
