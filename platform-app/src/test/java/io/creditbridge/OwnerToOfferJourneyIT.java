package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The main path as people walk it, in a real browser: from a firm's registration to the accepted offer.
 *
 * <p>Every page on the way is looked at in light and in dark: no barrier that axe finds, no error on the console.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestDatabase.class, TestCast.class})
class OwnerToOfferJourneyIT {

    /** How many links and boxes of the list lie wholly behind the bar when the keyboard comes to them. */
    private static final String BEHIND_THE_BAR = """
            const bar = document.querySelector(".chosen");
            return [...document.querySelectorAll(".ranked a, .ranked input")].filter((one) => {
              one.focus();
              const place = one.getBoundingClientRect(), edge = bar.getBoundingClientRect();
              return place.top >= edge.top && place.bottom <= edge.bottom;
            }).length;
            """;

    private static final List<String> STANDARDS =
            List.of("LAWFUL_OPERATION", "FIXED_PREMISES", "REAL_NEED", "GOOD_CREDIT", "LAWFUL_USE");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCast cast;

    @TempDir
    private Path folder;

    @Test
    void leadsTheOwnerToAnAcceptedOfferInChinese() throws IOException {
        try (Browser browser = Browser.open(port, folder.resolve("profile"), 1280, 900)) {
            String application = walkToSubmission(browser, "zh", "绿野合作社甲");
            recommend(browser, application);
            offer(browser, "officer-a", "绿野合作社甲", "2000000");
            browser.signIn("approver-a", TestCast.PASSWORD, "zh");
            browser.go("/bank?part=WAITING");
            browser.follow("绿野合作社甲");
            browser.look();
            assertThat(browser.text()).contains("等待复核");
            browser.press("form[action$='/confirmation'] button");
            browser.look();
            offer(browser, "officer-b", "绿野合作社甲", "480000");

            browser.signIn("owner-a", TestCast.PASSWORD, "zh");
            browser.go("/portal/applications/" + application);
            assertThat(browser.driver().findElements(By.cssSelector("article.offer")))
                    .hasSize(2);
            assertThat(browser.driver().findElements(By.cssSelector("article.offer.best")))
                    .hasSize(1);
            browser.press("article.offer.best form[action$='/acceptance'] button.btn-danger");
            browser.look();
            String page = browser.text();
            assertThat(page).contains("提交工作专班", "银行").contains("已接受", "已关闭").doesNotContain("??");
            assertThat(browser.driver().findElements(By.cssSelector("article.offer form[action$='/acceptance']")))
                    .isEmpty();
            assertThat(browser.driver()
                            .findElement(By.cssSelector("ol.timeline"))
                            .getText())
                    .contains(
                            "开始填写",
                            "提交工作专班",
                            "通过五项标准审核",
                            "推荐至银行",
                            "银行收到",
                            "开始审批",
                            "报价待复核",
                            "银行报价",
                            "接受报价",
                            "报价被接受",
                            "办理关闭");
            assertThat(Objects.requireNonNull(browser.driver().manage().getCookieNamed("SESSION"))
                            .isHttpOnly())
                    .isTrue();
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void leadsTheOwnerToASubmissionInEnglishOnAPhone() throws IOException {
        try (Browser browser = Browser.open(port, folder.resolve("profile"), 390, 844)) {
            String application = walkToSubmission(browser, "en", "Green Field Co-operative B");
            browser.go("/portal/applications/" + application);
            assertThat(browser.text()).contains("With the work team");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void showsThePagesBesideTheJourneyWithoutBarriers() {
        try (Browser browser = Browser.open(port, folder.resolve("profile"), 390, 844)) {
            browser.driver().get(("http://localhost:" + port + "/sign-in"));
            browser.driver().manage().addCookie(new Cookie("language", "en"));
            List.of(
                            "/",
                            "/sign-in",
                            "/sign-up",
                            "/calculators",
                            "/calculators/loan-cost",
                            "/calculators/all-in-cost",
                            "/calculators/break-even-rate",
                            "/calculators/risk-weight",
                            "/calculators/loss-allocation",
                            "/calculators/guarantee-fee",
                            "/calculators/portfolio-loss")
                    .forEach(browser::go);
            assertThat(browser.driver().executeScript("return innerWidth")).isEqualTo(390L);
            assertThat(browser.driver()
                            .findElement(By.className("mainnav"))
                            .getSize()
                            .getHeight())
                    .isLessThan(60);
            browser.driver().manage().addCookie(new Cookie("appearance", "dark"));
            browser.driver().get(("http://localhost:" + port + "/"));
            assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("data-bs-theme"))
                    .isEqualTo("dark");
            browser.signIn("product-a", TestCast.PASSWORD, "zh");
            browser.go("/bank/products");
            browser.go("/bank/products/new");
            browser.signIn("sharer", TestCast.PASSWORD, "zh");
            browser.go("/sharing/schemes");
            browser.signIn("operator", TestCast.PASSWORD, "zh");
            browser.go("/admin");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    private String walkToSubmission(Browser browser, String language, String firmName) throws IOException {
        browser.signIn("owner-a", TestCast.PASSWORD, language);
        browser.go("/portal/enterprises/new");
        browser.fill("creditCode", TestJourney.freshCode());
        browser.fill("name", firmName);
        browser.fill("regionCode", TestCast.REGION);
        browser.fill("industry", "AGRICULTURE");
        browser.fill("establishedOn", "2019-04-01");
        browser.fill("employees", "25");
        browser.fill("yearlyRevenue", "9000000");
        browser.fill("totalAssets", "3000000");
        browser.press("form.sheet button.btn-primary");
        browser.look();
        String firm = browser.lastPart();

        assertThat(browser.all(".steps .done")).isEmpty();
        browser.go("/portal/enterprises/" + firm + "/transactions");
        Path ledger = Files.writeString(folder.resolve("ledger.csv"), TestJourney.ledger());
        browser.driver()
                .findElement(By.name("file"))
                .sendKeys(ledger.toAbsolutePath().toString());
        browser.press("form[action*='/transactions'] button.btn-primary");
        browser.look();
        assertThat(browser.text()).contains("720");
        assertThat(browser.driver().findElements(By.cssSelector(".legend-list li")))
                .hasSize(2);
        assertThat(browser.driver().findElement(By.cssSelector(".chart canvas")).isDisplayed())
                .isTrue();

        for (int purpose = 0; purpose < 2; purpose++) {
            browser.go("/portal/enterprises/" + firm + "/consents");
            browser.press("form[action$='/consents'] button.btn-primary");
        }
        browser.look();
        browser.go("/portal/enterprises/" + firm);
        browser.look();
        assertThat(browser.all(".steps .done"))
                .as("trade and both consents are told as done")
                .hasSize(3);

        browser.go("/portal/enterprises/" + firm + "/products");
        browser.fill("collateralValue", "800000");
        browser.click(browser.driver().findElement(By.cssSelector("form[method='get'] button")));
        browser.awaitShown(".error-summary a[href='#collateralValue']");
        browser.look();
        browser.fill("collateralValue", "");
        browser.click(browser.driver().findElement(By.cssSelector("form[method='get'] button")));
        browser.awaitShown("form[method='post'].sheet .chosen");
        assertThat(browser.all(".chosen")).hasSize(1);
        assertThat(browser.driver().executeScript(BEHIND_THE_BAR)).isEqualTo(0L);
        for (String product : List.of("working-capital", "working-capital-b")) {
            browser.click(browser.driver().findElement(By.id("p-" + cast.product(product))));
        }
        assertThat(browser.all(".chosen [role=status]").getFirst().getText()).contains("2");
        browser.press("form[method='post'].sheet .chosen button.btn-primary");
        browser.look();
        String application = browser.lastPart();
        browser.press("form[action$='/submission'] button.btn-primary");
        browser.look();
        return application;
    }

    private void recommend(Browser browser, String application) {
        browser.signIn("team", TestCast.PASSWORD, "zh");
        browser.go("/team");
        browser.go("/team/applications/" + application);
        for (String standard : STANDARDS) {
            browser.click(browser.driver().findElement(By.id("met." + standard)));
            browser.fill("evidence." + standard, "看过营业执照和场地");
        }
        browser.press("form[action$='/screening'] button.btn-primary");
        browser.look();
        browser.press("form[action$='/recommendation'] button.btn-primary");
        browser.look();
    }

    private void offer(Browser browser, String officer, String firm, String amount) {
        browser.signIn(officer, TestCast.PASSWORD, "zh");
        browser.go("/bank");
        browser.follow(firm);
        browser.look();
        browser.press("form[action$='/review'] button");
        browser.look();
        browser.fill("amount", amount);
        browser.fill("termMonths", "12");
        browser.fill("annualRatePercent", "4.10");
        browser.fill("validUntil", TestJourney.inDays(20));
        browser.press("form[action$='/offer'] button.btn-primary");
        browser.look();
    }
}
