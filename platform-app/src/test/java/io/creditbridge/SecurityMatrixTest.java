package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.organization.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint against every role and against nobody, as {@code security-matrix.csv} lists them. */
@PlatformTest
class SecurityMatrixTest {

    @Autowired
    private MockMvc http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void listsEveryEndpointAndNoOther() throws IOException {
        Set<String> listed = new TreeSet<>();
        SecurityMatrix.rows().forEach(row -> listed.add(row.name()));
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("io.creditbridge")) {
                for (String path : mapping.getPatternValues()) {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        served.add(method.name() + " " + path);
                    }
                }
            }
        });
        assertThat(served).hasSizeGreaterThan(50).isEqualTo(listed);
    }

    @Test
    void letsARoleInExactlyWhereTheMatrixSaysSo() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (SecurityMatrix.Row row : SecurityMatrix.rows()) {
            for (Role role : Role.values()) {
                int status = http.perform(request(row)
                                .with(People.stranger(role))
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                boolean allowed = row.open() || row.roles().contains(role);
                boolean letIn = status != 401 && status != 403;
                if (letIn != allowed || status >= 500) {
                    wrong.add(row.name() + " as " + role + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void asksStrangersToSignInWhereverTheMatrixIsNotOpen() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (SecurityMatrix.Row row : SecurityMatrix.rows()) {
            MockHttpServletResponse answer = http.perform(
                            request(row).with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .andReturn()
                    .getResponse();
            String to = String.valueOf(answer.getRedirectedUrl());
            boolean turnedAway = row.isRest() ? answer.getStatus() == 401 : to.endsWith("/sign-in");
            if (turnedAway == row.open() || answer.getStatus() >= 500) {
                wrong.add(row.name() + ": " + answer.getStatus() + " " + to);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusesEveryWriteOfASessionWithoutTheToken() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (SecurityMatrix.Row row : SecurityMatrix.rows()) {
            if (!row.method().equals("GET") && !row.path().startsWith("/api/v1/calculators")) {
                Role role = row.roles().stream().findFirst().orElse(Role.OWNER);
                int status = http.perform(request(row).with(People.stranger(role)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if (status != 403) {
                    wrong.add(row.name() + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static MockHttpServletRequestBuilder request(SecurityMatrix.Row row) {
        String path = row.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), path);
        return row.isRest() && !row.method().equals("GET")
                ? request.contentType(MediaType.APPLICATION_JSON).content("{}")
                : request;
    }
}
