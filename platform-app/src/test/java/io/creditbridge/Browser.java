package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser in front of the platform, and somebody who looks at every page it shows.
 *
 * <p>Each page is looked at in light and in dark: no barrier that axe finds, no error on the console, no text without
 * its translation, nothing wider than the screen. A page made of the same kinds of elements as one that was looked at
 * under the same address has no other barriers, so that axe reads it once. Where no Chromium is found the test is left
 * out with a visible line.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How often it is looked whether a page has come; the library's usual half a second is most of a journey. */
    private static final Duration A_LOOK = Duration.ofMillis(20);

    private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What a page is made of: each kind of element with its classes and the names of its attributes. */
    private static final String MADE_OF = """
            return innerWidth + [...new Set([...document.querySelectorAll('body *')].map(
                element => element.tagName + element.className + element.getAttributeNames()))].sort().join()
            """;

    /** Pages that axe has read, in any test of this run. */
    private static final Set<String> READ = ConcurrentHashMap.newKeySet();

    private final ChromeDriver driver;
    private final String root;
    private final List<String> barriers = new ArrayList<>();

    private Browser(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    /** A browser with a fresh profile and a screen of so many pixels. */
    static Browser open(int port, Path profile, int width, int height) {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        String message = "The journey in the browser was left out: " + CHROMIUM + " or " + DRIVER + " is missing.";
        if (!there) {
            System.out.println(message);
        }
        Assumptions.assumeTrue(there, message);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
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
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        Browser browser = new Browser(driver, "http://localhost:" + port);
        browser.resize(width, height);
        return browser;
    }

    /** A screen of so many pixels from now on. */
    void resize(int width, int height) {
        Map<String, Object> screen = Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen);
    }

    /** The language of the next page. */
    void speak(String language) {
        driver.manage().addCookie(new Cookie("language", language));
    }

    /** Looks at a page in light only. */
    void see(String path) {
        driver.get(root + path);
        String place = place();
        Object status = driver.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
        if (!Long.valueOf(200).equals(status)) {
            barriers.add(place + " answers " + status);
        }
        console(place);
        layout(place);
        audit(place);
    }

    /** What a look at the pages found wrong. */
    List<String> barriers() {
        return barriers;
    }

    /** The driver, for what only one test asks. */
    ChromeDriver driver() {
        return driver;
    }

    void signIn(String name, String password, String language) {
        driver.get(root + "/sign-in");
        driver.manage().deleteAllCookies();
        driver.manage().addCookie(new Cookie("language", language));
        driver.get(root + "/sign-in");
        fill("username", name);
        fill("password", password);
        press("form[action$='/sign-in'] button.btn-primary");
        assertThat(driver.getCurrentUrl()).doesNotContain("/sign-in");
    }

    void go(String path) {
        driver.get(root + path);
        look();
    }

    /** Goes where the first link with these words leads. */
    void follow(String words) {
        driver.get(driver.findElement(By.partialLinkText(words)).getDomProperty("href"));
    }

    void fill(String name, String value) {
        driver.executeScript("document.getElementsByName(arguments[0])[0].value = arguments[1]", name, value);
    }

    /** Fills the field of one form among several. */
    void fillIn(String form, String name, String value) {
        driver.executeScript(
                "document.querySelector(arguments[0]).elements[arguments[1]].value = arguments[2]", form, name, value);
    }

    /** Clicks and waits for the next page. */
    void press(String selector) {
        WebElement page = driver.findElement(By.tagName("html"));
        click(driver.findElement(By.cssSelector(selector)));
        patient().until(ExpectedConditions.stalenessOf(page));
        patient().until(shown -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    private WebDriverWait patient() {
        return new WebDriverWait(driver, PATIENCE, A_LOOK);
    }

    /** Waits until the page shows such an element, which a part of it that was replaced brings. */
    void awaitShown(String selector) {
        patient().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Clicks what a person could click: what lies in a closed box is opened first by its summary. */
    void click(WebElement element) {
        driver.executeScript("""
                const element = arguments[0];
                for (let box = element.closest('details'); box; box = box.parentElement.closest('details')) {
                  const summary = box.querySelector(':scope > summary');
                  if (!box.open && !summary.contains(element)) summary.click();
                }
                """, element);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        assertThat(element.isDisplayed() && element.isEnabled())
                .as("can be clicked: %s", element.getDomProperty("outerHTML"))
                .isTrue();
        driver.executeScript("arguments[0].click()", element);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The paths within the platform that the page links to, without what is asked of them. */
    List<String> links() {
        Object found = driver.executeScript("""
                return [...new Set([...document.querySelectorAll('a[href]')]
                    .filter(link => link.origin === location.origin).map(link => link.pathname))]""");
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    String text() {
        return String.valueOf(driver.executeScript("return document.body.innerText"));
    }

    /** The identifier at the end of the address. */
    String lastPart() {
        String url = Objects.requireNonNull(driver.getCurrentUrl());
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Looks at the page that is shown in both appearances. */
    void look() {
        String place = place();
        console(place);
        layout(place);
        if (READ.add(place.replaceAll("[?#].*", "") + driver.executeScript(MADE_OF))) {
            audit(place);
            driver.executeScript("document.documentElement.setAttribute('data-bs-theme', 'dark')");
            // Only colours differ in the dark.
            contrast(place + " in dark");
            driver.executeScript("document.documentElement.setAttribute('data-bs-theme', 'light')");
        }
    }

    /** Reads the contrast by the axe that has just read the page, so that it is not sent there once more. */
    private void contrast(String place) {
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: {type: 'rule', values: ['color-contrast']}}).then(read => done(
                    read.violations.flatMap(one => one.nodes.map(node => one.id + ': ' + node.html))))
                """);
        ((List<?>) Objects.requireNonNull(found)).forEach(one -> barriers.add(place + " " + one));
    }

    private String place() {
        return Objects.requireNonNull(driver.getCurrentUrl()).replaceAll("[0-9a-f-]{36}", "…");
    }

    private void layout(String place) {
        if (text().contains("??")) {
            barriers.add(place + " shows a text without its translation");
        }
        if (Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            barriers.add(place + " is wider than the screen");
        }
    }

    private void console(String place) {
        String shown = Objects.requireNonNull(driver.getCurrentUrl());
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                // A form shown again with what is wrong answers 422, a page of a failure 404; the browser notes that.
                .filter(entry -> !entry.getMessage().contains("status of 422"))
                .filter(entry -> !(entry.getMessage().contains("status of 404")
                        && entry.getMessage().startsWith(shown + " ")))
                .forEach(entry -> barriers.add(place + " console: " + entry.getMessage()));
    }

    /** The mode called old reads the page where it is; the new one opens a second window, for frames no page has. */
    @SuppressWarnings("deprecation")
    private void audit(String place) {
        AxeRunOptions found = new AxeRunOptions();
        // What passed would come back with all its elements.
        found.setResultTypes(List.of("violations"));
        new AxeBuilder()
                .withOptions(found)
                .withTags(ACCESSIBILITY)
                .setLegacyMode(true)
                .analyze(driver)
                .getViolations()
                .forEach(one -> one.getNodes()
                        .forEach(node -> barriers.add(place + " " + one.getId() + ": " + node.getHtml())));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
