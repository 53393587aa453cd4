package io.creditbridge;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class PlatformStartsTest {

    @Autowired
    private MockMvc browser;

    @Test
    void showsTheFrontPageToEverybody() throws Exception {
        browser.perform(get("/")).andExpect(status().isOk());
    }

    @Test
    void asksForASignInBeforeThePortal() throws Exception {
        browser.perform(get("/portal")).andExpect(status().is3xxRedirection());
    }
}
