package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

/** People read a scheme's name in their language, never its key. */
@PlatformTest
class SchemeNamesTest {

    private static final Map<String, String> READERS = Map.of(
            "/bank/products?size=100", "product-a",
            "/bank/products/new", "product-a",
            "/admin/rule-packs", "operator");

    private final MockMvc http;
    private final TestCast cast;

    @Autowired
    SchemeNamesTest(MockMvc http, TestCast cast) {
        this.http = http;
        this.cast = cast;
    }

    @Test
    void standInTheReadersLanguageOnEveryPageThatNamesASchemeOfAProductOrAPack() throws Exception {
        for (Map.Entry<String, String> read : READERS.entrySet()) {
            assertThat(page(read.getKey(), read.getValue(), "zh-CN"))
                    .as(read.getKey())
                    .contains("国家融资担保基金")
                    .doesNotContain(">national-fund-ordinary<");
            assertThat(page(read.getKey(), read.getValue(), "en"))
                    .as(read.getKey())
                    .contains("National Financing Guarantee Fund")
                    .doesNotContain(">national-fund-ordinary<");
        }
    }

    @Test
    void markTheLanguageOfASourceThatIsGivenInOneLanguageOnly() throws Exception {
        for (String language : new String[] {"zh-CN", "en"}) {
            assertThat(page("/sharing/schemes/anhui-4321", "sharer", language))
                    .contains(
                            "<span lang=\"en\">Anhui province, 4321 government-bank-guarantor cooperation (2014)</span>");
            assertThat(page("/sharing/schemes/tech-innovation-2024", "sharer", language))
                    .as("an English text that cites a number in Chinese")
                    .contains("<span lang=\"en\">Ministry of Finance");
        }
    }

    private String page(String path, String who, String language) throws Exception {
        return http.perform(
                        get(path).header(HttpHeaders.ACCEPT_LANGUAGE, language).with(People.as(cast.actor(who))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
