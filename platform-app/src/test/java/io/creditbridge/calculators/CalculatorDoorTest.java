package io.creditbridge.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.creditbridge.PlatformTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CalculatorDoorTest {

    @Autowired
    private MockMvc machine;

    @Test
    void refillsTheBucketOfEachAddressEvenly() {
        Instant[] now = {Instant.parse("2026-03-01T00:00:00Z")};
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        AddressBuckets buckets = new AddressBuckets(new CalculatorSettings(2), clock);
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(30);
        assertThat(buckets.take("b")).isZero();
        now[0] = now[0].plus(Duration.ofSeconds(30));
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @Test
    void tellsWhoAsksTooOftenWhenToAskAgain() throws Exception {
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i < 5_000 && last.getStatus() != 429; i++) {
            last = machine.perform(
                            get("/api/v1/risk-sharing-schemes/anhui-4321").with(request -> {
                                request.setRemoteAddr("192.0.2.1");
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isNotNull();
        assertThat(last.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void answersOtherTypesAndMethodsByProblems() throws Exception {
        MockHttpServletResponse type = machine.perform(post("/api/v1/calculators/matching")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .andReturn()
                .getResponse();
        assertThat(type.getStatus()).isEqualTo(415);
        assertThat(type.getContentType()).startsWith("application/problem+json");
        MockHttpServletResponse method =
                machine.perform(get("/api/v1/calculators/matching")).andReturn().getResponse();
        assertThat(method.getStatus()).isEqualTo(405);
        assertThat(method.getContentType()).startsWith("application/problem+json");
        assertThat(method.getContentAsString()).contains("errors");
    }
}
