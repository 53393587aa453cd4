package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** The steps of training over the REST interface, on generated files. */
final class TestModels {

    /** More questions than a training of generated files can take answers. */
    private static final int MOST_QUESTIONS = 200_000;

    private final TestJourney journey;

    TestModels(TestJourney journey) {
        this.journey = journey;
    }

    /** A table of cases with an honest column, a leak, and an id. */
    static Map<String, String> table(int rows) {
        Random random = new Random(4);
        StringBuilder csv = new StringBuilder("case_id,employees,sector,recovered,default\n");
        for (int i = 0; i < rows; i++) {
            int employees = 1 + random.nextInt(50);
            boolean bad = random.nextInt(60) > employees + 8;
            csv.append("C%d,%d,%s,%s,%d%n"
                    .formatted(i, employees, random.nextBoolean() ? "shop" : "farm", bad ? "100" : "", bad ? 1 : 0));
        }
        return Map.of("cases.csv", csv.toString());
    }

    /** Firms with outcomes and ledgers, in the shape of the tax-invoice data: those that sell little default. */
    static Map<String, String> trade(int firms) {
        Random random = new Random(5);
        StringBuilder outcomes = new StringBuilder("firm,name,rating,default\n");
        StringBuilder in = new StringBuilder("firm,invoice_no,date,counterparty,amount,tax,total,status\n");
        StringBuilder out = new StringBuilder(in);
        LocalDate first = LocalDate.of(2018, 1, 1);
        for (int f = 0; f < firms; f++) {
            boolean bad = f % 4 == 0;
            int sales = bad ? 20 + random.nextInt(60) : 60 + random.nextInt(160);
            outcomes.append("F%d,公司%d,%s,%d%n".formatted(f, f, bad ? "D" : "A", bad ? 1 : 0));
            for (int i = 0; i < sales; i++) {
                LocalDate day = first.plusDays(random.nextInt(720));
                int amount = 1000 + random.nextInt(bad ? 9000 : 30000);
                out.append("F%d,%d,%s,C%d,%d.00,%d.00,%d.00,%s%n"
                        .formatted(
                                f,
                                i,
                                day,
                                random.nextInt(12),
                                amount,
                                amount / 10,
                                amount,
                                i % 20 == 0 ? "VOID" : "VALID"));
                in.append("F%d,%d,%s,S%d,%d.00,%d.00,%d.00,VALID%n"
                        .formatted(f, i, day, random.nextInt(5), amount / 2, amount / 20, amount / 2));
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("firms.csv", outcomes.toString());
        files.put("invoices_in.csv", in.toString());
        files.put("invoices_out.csv", out.toString());
        return files;
    }

    /** Firms with outcomes and the bookings of their accounts: those whose account runs low default. */
    static Map<String, String> accounts(int firms) {
        Random random = new Random(6);
        StringBuilder outcomes = new StringBuilder("firm,name,default\n");
        StringBuilder bookings = new StringBuilder("firm,date,amount,balance\n");
        LocalDate first = LocalDate.of(2018, 1, 1);
        for (int f = 0; f < firms; f++) {
            boolean bad = f % 4 == 0;
            outcomes.append("F%d,公司%d,%d%n".formatted(f, f, bad ? 1 : 0));
            int balance = bad ? 500 + random.nextInt(20_000) : 8_000 + random.nextInt(90_000);
            for (int i = 0; i < 60; i++) {
                int amount = random.nextInt(4_000) - (bad ? 2_200 : 1_900);
                balance += amount;
                bookings.append("F%d,%s,%d.00,%d.00%n".formatted(f, first.plusDays(i * 6L), amount, balance));
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("firms.csv", outcomes.toString());
        files.put("bookings.csv", bookings.toString());
        return files;
    }

    /** Firms with outcomes and their orders on platforms: those that sell little and are refunded much default. */
    static Map<String, String> orders(int firms) {
        Random random = new Random(7);
        StringBuilder outcomes = new StringBuilder("firm,name,default\n");
        StringBuilder orders = new StringBuilder("firm,date,order,buyer,amount,refunded,status\n");
        LocalDate first = LocalDate.of(2018, 1, 1);
        for (int f = 0; f < firms; f++) {
            boolean bad = f % 4 == 0;
            outcomes.append("F%d,公司%d,%d%n".formatted(f, f, bad ? 1 : 0));
            int count = bad ? 40 + random.nextInt(60) : 70 + random.nextInt(150);
            for (int i = 0; i < count; i++) {
                int amount = 50 + random.nextInt(bad ? 200 : 500);
                boolean refunded = random.nextInt(bad ? 6 : 30) == 0;
                orders.append("F%d,%s,%d,B%d,%d.00,%s,%s%n"
                        .formatted(
                                f,
                                first.plusDays(random.nextInt(720)),
                                i,
                                random.nextInt(30),
                                amount,
                                refunded ? amount / 2 + ".00" : "",
                                i % 25 == 0 ? "CANCELLED" : "COMPLETED"));
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("firms.csv", outcomes.toString());
        files.put("orders.csv", orders.toString());
        return files;
    }

    MockHttpServletResponse give(String who, Map<String, String> files) throws Exception {
        MockMultipartHttpServletRequestBuilder request =
                MockMvcRequestBuilders.multipart("/api/v1/models/training-sets");
        files.forEach((name, text) ->
                request.file(new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8))));
        return journey.send(who, request);
    }

    /** Files that were given; answers their id. */
    String given(String who, Map<String, String> files) throws Exception {
        return journey.read(TestJourney.expect(201, give(who, files))).get("id").asString();
    }

    MockHttpServletResponse start(String who, String files, Map<String, Object> more) throws Exception {
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("trainingSet", files, "outcome", "default", "badValue", "1"));
        body.putAll(more);
        return journey.post(who, "/api/v1/models/runs", body, null);
    }

    /** A run that was started; answers its id. */
    String started(String who, String files) throws Exception {
        return journey.read(TestJourney.expect(201, start(who, files, Map.of())))
                .get("id")
                .asString();
    }

    /** The run once it has ended. */
    JsonNode ended(String who, String run) throws Exception {
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            JsonNode state = journey.read(TestJourney.expect(200, journey.get(who, "/api/v1/models/runs/" + run)));
            if (!state.get("status").asString().equals("RUNNING")) {
                return state;
            }
        }
        assertThat(run).as("the run has not ended").isEmpty();
        throw new AssertionError();
    }
}
