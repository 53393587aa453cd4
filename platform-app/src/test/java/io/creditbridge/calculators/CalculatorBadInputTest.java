package io.creditbridge.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.PlatformTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@PlatformTest
class CalculatorBadInputTest {

    private static final List<String> WRONG_VALUES = List.of(
            "null",
            "\"\"",
            "\"x\"",
            "true",
            "{}",
            "[]",
            "[null]",
            "-1",
            "-0.5",
            "\"-1.00\"",
            "1e18",
            "1e999",
            "\"1000000000000000000\"",
            "\"1.005\"",
            "\"😀\"",
            "\"\\u0000\\u0007\"",
            "\"NaN\"",
            "\"2026-02-30\"");

    /** Fields that may be left out, or that take some of the values above. */
    private static final Set<String> OPTIONAL =
            Set.of("currency", "fees", "subsidies", "guaranteedShare", "recovered", "state", "borrowerClass");

    @Autowired
    private MockMvc machine;

    private CalculatorCalls calls;

    @BeforeEach
    void connect() {
        calls = new CalculatorCalls(machine);
    }

    static Stream<String> calculators() {
        return CalculatorCalls.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void namesEachMissingField(String name) throws Exception {
        ObjectNode whole = (ObjectNode) CalculatorCalls.JSON.readTree(CalculatorCalls.example(name + "-request"));
        for (String field : whole.propertyNames().stream().toList()) {
            ObjectNode body = whole.deepCopy();
            body.remove(field);
            if (!OPTIONAL.contains(field)) {
                assertThat(fields(refused(name, body.toString(), 422, "en"))).containsExactly(field);
            }
        }
        assertThat(fields(refused(name, "{}", 422, "en"))).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void neverFailsWhateverStandsInAField(String name) throws Exception {
        ObjectNode whole = (ObjectNode) CalculatorCalls.JSON.readTree(CalculatorCalls.example(name + "-request"));
        for (String field : whole.propertyNames().stream().toList()) {
            for (String value : WRONG_VALUES) {
                String body = with(whole, field, value);
                MockHttpServletResponse response = calls.ask(name, body, "zh-CN");
                assertThat(response.getStatus()).as(body).isIn(200, 422);
                if (response.getStatus() == 422) {
                    JsonNode problem = CalculatorCalls.JSON.readTree(response.getContentAsString());
                    assertThat(problem.at("/errors/0/field").stringValue())
                            .as(body)
                            .startsWith(field);
                } else {
                    assertThat(OPTIONAL.contains(field)
                                    || List.of("[]", "-1", "-0.5").contains(value))
                            .as(body)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void namesAnUnknownFieldInBothLanguages(String name) throws Exception {
        String body = CalculatorCalls.example(name + "-request").replaceFirst("\\{", "{\"colour\":\"red\",");
        JsonNode english = refused(name, body, 422, "en");
        JsonNode chinese = refused(name, body, 422, "zh-CN");
        assertThat(fields(english)).containsExactly("colour");
        assertThat(fields(chinese)).containsExactly("colour");
        assertThat(english.at("/errors/0/message").stringValue()).contains("no field");
        assertThat(chinese.at("/errors/0/message").stringValue()).containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void readsOnlyJsonObjects(String name) throws Exception {
        for (String body :
                List.of("", "  ", "{", "{\"principal\":", "{\"a\":NaN}", "{\"a\":Infinity}", "\u0000", "x")) {
            assertThat(fields(refused(name, body, 400, "en"))).containsExactly("body");
        }
        for (String body : List.of("[]", "null", "1", "\"x\"", "[{}]")) {
            assertThat(fields(refused(name, body, 422, "zh"))).containsExactly("body");
        }
        refused(name, "[".repeat(100_000), 400, "en");
        refused(name, "{\"a\":" + "9".repeat(20_000) + "}", 400, "en");
        refused(name, "{\"a\":\"" + "x".repeat(5_000_000) + "\"}", 413, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000.00", "1e5", "\"1.234\"", "\"1e5\"", "\"1000000000000000000.00\"", "0"})
    void takesMoneyOnlyAsTextWithTwoDecimals(String money) throws Exception {
        ObjectNode whole =
                (ObjectNode) CalculatorCalls.JSON.readTree(CalculatorCalls.example("repayment-schedule-request"));
        assertThat(fields(refused("repayment-schedule", with(whole, "principal", money), 422, "en")))
                .containsExactly("principal");
    }

    @Test
    void namesAllWrongFieldsAtOnce() throws Exception {
        assertThat(fields(refused(
                        "repayment-schedule",
                        "{\"principal\":100,\"annualRate\":\"x\",\"termMonths\":601,\"method\":\"?\",\"extra\":1}",
                        422,
                        "en")))
                .containsExactly("extra", "principal", "annualRate", "termMonths", "method", "dayCount", "start");
    }

    @Test
    void refusesWhatLiesBeyondTheLimits() throws Exception {
        String group = "{\"count\":%d,\"exposure\":\"1.00\",\"pd\":0.03,\"lgd\":0.6,\"guaranteedShare\":0.8}";
        String rest = "],\"assetCorrelation\":0.12,\"sharing\":{\"capRate\":0.05},\"quantiles\":[]}";
        String groups = String.join(",", Collections.nCopies(301, group.formatted(1)));
        assertThat(fields(refused("portfolio-loss", "{\"loans\":[" + groups + rest, 422, "en")))
                .containsExactly("loans");
        assertThat(refused("portfolio-loss", "{\"loans\":[" + group.formatted(10_001) + rest, 422, "en")
                        .toString())
                .contains("At most 10,000, please.");
        String loans = group.formatted(10_000) + "," + group.formatted(1);
        assertThat(fields(refused("portfolio-loss", "{\"loans\":[" + loans + rest, 422, "en")))
                .containsExactly("loans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONE_PERIOD", "EQUAL_INSTALMENT", "BULLET"})
    void answersNoRateThatNobodyCouldAskFor(String method) throws Exception {
        ObjectNode body =
                (ObjectNode) CalculatorCalls.JSON.readTree(CalculatorCalls.example("break-even-rate-request"));
        body.put("method", method);
        body.putArray("annualPd").add(0.9999999);
        body.put("bankLossShare", 1);
        JsonNode problem = refused("break-even-rate", body.toString(), 422, "en");
        assertThat(fields(problem)).containsExactly("annualPd");
        assertThat(problem.at("/errors/0/message").stringValue()).contains("No rate up to 1,000% a year");
    }

    @Test
    void saysWhyASchemeDoesNotTakeALoan() throws Exception {
        String body = "{\"scheme\":\"tech-innovation-2024\",\"loan\":{\"amount\":\"40000000.00\","
                + "\"approvedOn\":\"2026-03-01\",\"termMonths\":12},"
                + "\"loss\":{\"unrecoveredPrincipal\":\"1.00\",\"daysOverdue\":1}}";
        assertThat(fields(refused("loss-allocation", body, 422, "en")))
                .containsExactly("loan.amount", "loan.borrowerClass");
        assertThat(fields(refused("loss-allocation", body.replace("tech-", "no-"), 422, "zh")))
                .containsExactly("scheme");
        assertThat(fields(refused("loss-allocation", body.replace("2026-03", "2016-03"), 422, "zh")))
                .containsExactly("loan.approvedOn");
    }

    private JsonNode refused(String name, String body, int status, String language) throws Exception {
        MockHttpServletResponse response = calls.ask(name, body, language);
        String shown = body.substring(0, Math.min(200, body.length()));
        assertThat(response.getStatus()).as(name + " " + shown).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        JsonNode problem = CalculatorCalls.JSON.readTree(response.getContentAsString());
        assertThat(problem.has("errors")).isTrue();
        return problem;
    }

    private static List<String> fields(JsonNode problem) {
        List<String> fields = new ArrayList<>();
        problem.get("errors").forEach(error -> fields.add(error.get("field").stringValue()));
        return fields;
    }

    private static String with(ObjectNode whole, String field, String value) {
        ObjectNode body = whole.deepCopy();
        body.put(field, "@@");
        return body.toString().replace("\"@@\"", value);
    }
}
