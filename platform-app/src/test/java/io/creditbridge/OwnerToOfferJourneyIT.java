package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
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

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> STANDARDS =
            List.of("LAWFUL_OPERATION", "FIXED_PREMISES", "REAL_NEED", "GOOD_CREDIT", "LAWFUL_USE");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCast cast;

    @TempDir
    private Path folder;

    private final List<String> barriers = new ArrayList<>();

    @Test
    void leadsTheOwnerToAnAcceptedOfferInChinese() throws IOException {
        ChromeDriver browser = browser(1280, 900);
        try {
            String application = walkToSubmission(browser, "zh", "绿野合作社甲");
            recommend(browser, application);
            offer(browser, "officer-a", "绿野合作社甲", "2000000");
            signIn(browser, "approver-a", "zh");
            open(browser, "/bank?part=WAITING");
            follow(browser, "绿野合作社甲");
            look(browser);
            assertThat(text(browser)).contains("等待复核");
            press(browser, "form[action$='/confirmation'] button");
            look(browser);
            offer(browser, "officer-b", "绿野合作社甲", "480000");

            signIn(browser, "owner-a", "zh");
            open(browser, "/portal/applications/" + application);
            assertThat(browser.findElements(By.cssSelector("article.offer"))).hasSize(2);
            assertThat(browser.findElements(By.cssSelector("article.offer.best")))
                    .hasSize(1);
            press(browser, "article.offer.best form[action$='/acceptance'] button");
            look(browser);
            String page = text(browser);
            assertThat(page).contains("提交工作专班", "银行").contains("已接受", "已关闭").doesNotContain("??");
            assertThat(browser.findElements(By.cssSelector("article.offer form[action$='/acceptance']")))
                    .isEmpty();
            assertThat(browser.findElement(By.cssSelector("ol.timeline")).getText())
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
            assertThat(Objects.requireNonNull(browser.manage().getCookieNamed("SESSION"))
                            .isHttpOnly())
                    .isTrue();
        } finally {
            browser.quit();
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void leadsTheOwnerToASubmissionInEnglishOnAPhone() throws IOException {
        ChromeDriver browser = browser(390, 844);
        try {
            String application = walkToSubmission(browser, "en", "Green Field Co-operative B");
            open(browser, "/portal/applications/" + application);
            assertThat(text(browser)).contains("With the work team");
        } finally {
            browser.quit();
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void showsThePagesBesideTheJourneyWithoutBarriers() {
        ChromeDriver browser = browser(390, 844);
        try {
            browser.get(address("/sign-in"));
            browser.manage().addCookie(new Cookie("language", "en"));
            List.of(
                            "/",
                            "/sign-up",
                            "/calculators",
                            "/calculators/loan-cost",
                            "/calculators/break-even-rate",
                            "/calculators/loss-allocation",
                            "/calculators/guarantee-fee",
                            "/calculators/portfolio-loss")
                    .forEach(path -> open(browser, path));
            assertThat(browser.executeScript("return innerWidth")).isEqualTo(390L);
            assertThat(browser.findElement(By.className("mainnav")).getSize().getHeight())
                    .isLessThan(60);
            browser.manage().addCookie(new Cookie("appearance", "dark"));
            browser.get(address("/"));
            assertThat(browser.findElement(By.tagName("html")).getDomAttribute("data-bs-theme"))
                    .isEqualTo("dark");
            signIn(browser, "product-a", "zh");
            open(browser, "/bank/products");
            open(browser, "/bank/products/new");
            signIn(browser, "sharer", "zh");
            open(browser, "/sharing/schemes");
            signIn(browser, "operator", "zh");
            open(browser, "/admin");
        } finally {
            browser.quit();
        }
        assertThat(barriers).isEmpty();
    }

    private String walkToSubmission(ChromeDriver browser, String language, String firmName) throws IOException {
        signIn(browser, "owner-a", language);
        open(browser, "/portal/enterprises/new");
        fill(browser, "creditCode", TestJourney.freshCode());
        fill(browser, "name", firmName);
        fill(browser, "regionCode", TestCast.REGION);
        fill(browser, "industry", "AGRICULTURE");
        fill(browser, "establishedOn", "2019-04-01");
        fill(browser, "employees", "25");
        fill(browser, "yearlyRevenue", "9000000");
        fill(browser, "totalAssets", "3000000");
        press(browser, "form.sheet button.btn-primary");
        look(browser);
        String firm = lastPart(browser);

        open(browser, "/portal/enterprises/" + firm + "/transactions");
        Path ledger = Files.writeString(folder.resolve("ledger.csv"), TestJourney.ledger());
        browser.findElement(By.name("file")).sendKeys(ledger.toAbsolutePath().toString());
        press(browser, "form[action*='/transactions'] button.btn-primary");
        look(browser);
        assertThat(text(browser)).contains("720");
        assertThat(browser.findElements(By.cssSelector(".legend-list li"))).hasSize(2);
        assertThat(browser.findElement(By.cssSelector(".chart canvas")).isDisplayed())
                .isTrue();

        for (int purpose = 0; purpose < 2; purpose++) {
            open(browser, "/portal/enterprises/" + firm + "/consents");
            press(browser, "form[action$='/consents'] button.btn-primary");
        }
        look(browser);

        open(browser, "/portal/enterprises/" + firm + "/products");
        for (String product : List.of("working-capital", "working-capital-b")) {
            click(browser, browser.findElement(By.id("p-" + cast.product(product))));
        }
        press(browser, "form[method='post'].sheet .actions button.btn-primary");
        look(browser);
        String application = lastPart(browser);
        press(browser, "form[action$='/submission'] button.btn-primary");
        look(browser);
        return application;
    }

    private void recommend(ChromeDriver browser, String application) {
        signIn(browser, "team", "zh");
        open(browser, "/team");
        open(browser, "/team/applications/" + application);
        for (String standard : STANDARDS) {
            click(browser, browser.findElement(By.id("met." + standard)));
            fill(browser, "evidence." + standard, "看过营业执照和场地");
        }
        press(browser, "form[action$='/screening'] button.btn-primary");
        look(browser);
        press(browser, "form[action$='/recommendation'] button.btn-primary");
        look(browser);
    }

    private void offer(ChromeDriver browser, String officer, String firm, String amount) {
        signIn(browser, officer, "zh");
        open(browser, "/bank");
        follow(browser, firm);
        look(browser);
        press(browser, "form[action$='/review'] button");
        look(browser);
        fill(browser, "amount", amount);
        fill(browser, "termMonths", "12");
        fill(browser, "annualRatePercent", "4.10");
        fill(browser, "validUntil", TestJourney.inDays(20));
        press(browser, "form[action$='/offer'] button.btn-primary");
        look(browser);
    }

    private void signIn(ChromeDriver browser, String name, String language) {
        browser.get(address("/sign-in"));
        browser.manage().deleteAllCookies();
        browser.manage().addCookie(new Cookie("language", language));
        open(browser, "/sign-in");
        fill(browser, "username", name);
        fill(browser, "password", TestCast.PASSWORD);
        press(browser, "form[action$='/sign-in'] button.btn-primary");
        assertThat(browser.getCurrentUrl()).doesNotContain("/sign-in");
        look(browser);
    }

    private void open(ChromeDriver browser, String path) {
        browser.get(address(path));
        look(browser);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Looks at the page that is shown in both appearances. */
    private void look(ChromeDriver browser) {
        String place = Objects.requireNonNull(browser.getCurrentUrl()).replaceAll("[0-9a-f-]{36}", "…");
        audit(browser, place);
        if (Boolean.TRUE.equals(browser.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            barriers.add(place + " is wider than the screen");
        }
        browser.executeScript("document.documentElement.setAttribute('data-bs-theme', 'dark')");
        audit(browser, place + " in dark");
        browser.executeScript("document.documentElement.setAttribute('data-bs-theme', 'light')");
    }

    private void audit(ChromeDriver browser, String place) {
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .forEach(entry -> barriers.add(place + " console: " + entry.getMessage()));
        new AxeBuilder()
                .withTags(ACCESSIBILITY)
                .analyze(browser)
                .getViolations()
                .forEach(found -> found.getNodes()
                        .forEach(node -> barriers.add(place + " " + found.getId() + ": " + node.getHtml())));
    }

    private static void fill(ChromeDriver browser, String name, String value) {
        ((JavascriptExecutor) browser)
                .executeScript("document.getElementsByName(arguments[0])[0].value = arguments[1]", name, value);
    }

    private static void press(ChromeDriver browser, String selector) {
        WebElement page = browser.findElement(By.tagName("html"));
        click(browser, browser.findElement(By.cssSelector(selector)));
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ExpectedConditions.stalenessOf(page));
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(shown ->
                        "complete".equals(((JavascriptExecutor) shown).executeScript("return document.readyState")));
    }

    private static void follow(ChromeDriver browser, String words) {
        browser.get(browser.findElement(By.partialLinkText(words)).getDomProperty("href"));
    }

    private static void click(ChromeDriver browser, WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        browser.executeScript("arguments[0].click()", element);
    }

    private static String text(ChromeDriver browser) {
        return browser.findElement(By.tagName("body")).getText();
    }

    private static String lastPart(ChromeDriver browser) {
        String url = Objects.requireNonNull(browser.getCurrentUrl());
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private ChromeDriver browser(int width, int height) {
        boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        String message = "The journey in the browser was left out: " + BROWSER + " or " + DRIVER + " is missing.";
        if (!there) {
            System.out.println(message);
        }
        Assumptions.assumeTrue(there, message);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        File driver = DRIVER.toFile();
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
        Map<String, Object> screen = Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen);
        return browser;
    }
}
