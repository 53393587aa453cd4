package io.creditbridge.calculators;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the calculators through the HTTP layer, each time from another address, so that nobody asks too often. */
final class CalculatorCalls {

    static final List<String> NAMES = List.of(
            "repayment-schedule",
            "all-in-cost",
            "loan-cost",
            "risk-weight",
            "break-even-rate",
            "loss-allocation",
            "guarantee-fee",
            "portfolio-loss",
            "matching");

    static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private final MockMvc machine;

    CalculatorCalls(MockMvc machine) {
        this.machine = machine;
    }

    MockHttpServletResponse ask(String name, String body, String language) throws Exception {
        int number = ADDRESS.getAndIncrement();
        MockHttpServletResponse response = machine.perform(post("/api/v1/calculators/" + name)
                        .with(request -> {
                            request.setRemoteAddr("10.1." + number / 250 + "." + number % 250);
                            return request;
                        })
                        .header("Accept-Language", language)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    /** The answer to a question that has one; single quotes stand for double ones. */
    JsonNode answer(String name, String body) throws Exception {
        MockHttpServletResponse response = ask(name, body.replace('\'', '"'), "en");
        String text = response.getContentAsString();
        if (response.getStatus() != 200) {
            throw new AssertionError(name + " answered " + response.getStatus() + ": " + text);
        }
        return JSON.readTree(text);
    }

    /** The worked example that the interface's description shows. */
    static String example(String name) {
        String path = "/openapi/calculators/" + name + ".json";
        try (InputStream stream = CalculatorCalls.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
