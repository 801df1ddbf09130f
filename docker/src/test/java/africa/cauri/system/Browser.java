package africa.cauri.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One Chromium for all tests; {@link #asNew} makes it forget everything between them.
 *
 * <p>It waits for what a person would wait for: a page, an element, an answer; never for a time.
 */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    private final ChromeDriver driver;
    private final String url;

    private Browser(ChromeDriver driver, String url) {
        this.driver = driver;
        this.url = url;
    }

    static Browser start(String url) {
        Chromium chromium = Chromium.find();
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), url);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** One empty window, no cookies, no cache, nothing kept, and a person who reads French. */
    Browser asNew() {
        List<String> windows = List.copyOf(driver.getWindowHandles());
        windows.stream()
                .skip(1)
                .forEach(other -> driver.switchTo().window(other).close());
        driver.switchTo().window(windows.get(0));
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", url, "storageTypes", "local_storage,session_storage"));
        driver.manage().logs().get(LogType.BROWSER);
        return reading("fr");
    }

    boolean reads(String language) {
        return language.equals(driver.executeScript("return document.documentElement.lang"));
    }

    /** The languages that the browser asks for. */
    Browser reading(String languages) {
        String agent = (String) driver.executeScript("return navigator.userAgent");
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", languages));
        return this;
    }

    Browser open(String path) {
        driver.get(url + path);
        return this;
    }

    /** Opens the page and logs in on the way. */
    Browser open(String path, String user, String password) {
        open(path);
        logIn(user, password);
        awaitAt(path);
        return this;
    }

    /** Fills in the login page, which has to be there. */
    void logIn(String user, String password) {
        type("#username", user);
        type("#password", password);
        click("#kc-login");
    }

    String addressOf(String path) {
        return url + path;
    }

    /** Waits until the address of the page is this one. */
    void awaitAt(String path) {
        await("the page " + path, browser -> browser.address().equals(url + path));
    }

    void awaitLoginPage() {
        await("the login page", browser -> browser.sees("#kc-login"));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void await(String what, Predicate<Browser> condition) {
        new WebDriverWait(driver, PATIENCE)
                .pollingEvery(POLL)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + ", but there is " + address() + "\n" + all("body"))
                .until(ignored -> condition.test(this));
    }

    WebElement find(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .pollingEvery(POLL)
                .withMessage(() -> css + " on " + address())
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    boolean sees(String css) {
        return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
    }

    String text(String css) {
        return find(css).getText().strip();
    }

    /** The texts of all elements, each in one line. */
    List<String> all(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(element -> element.getText().strip().replaceAll("\\s+", " "))
                .toList();
    }

    String value(String css) {
        return find(css).getDomProperty("value");
    }

    void click(String css) {
        find(css).click();
    }

    /** Clicks and waits until another page is there. */
    void follow(String css) {
        WebElement page = find(css).findElement(By.xpath("/*"));
        click(css);
        awaitNewPage(page);
    }

    void awaitNewPage(WebElement oldPage) {
        new WebDriverWait(driver, PATIENCE).pollingEvery(POLL).until(ignored -> isGone(oldPage));
        await("the whole page", browser -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** Between two documents the driver may fail in its own words instead of calling the element stale. */
    private static boolean isGone(WebElement oldPage) {
        try {
            oldPage.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException between) {
            return String.valueOf(between.getMessage()).contains("does not belong to the document");
        }
    }

    void type(String css, String text) {
        WebElement input = find(css);
        input.clear();
        input.sendKeys(text);
    }

    /** Dates are typed in the order of the browser's language: this leaves the order to the browser. */
    void typeDate(String css, String date) {
        driver.executeScript(
                "arguments[0].value = arguments[1];"
                        + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));"
                        + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                find(css),
                date);
    }

    void choose(String css, String value) {
        new Select(find(css)).selectByValue(value);
    }

    /** Presses a key in whatever has the focus. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Presses the tabulator until the element has the focus, as a person without a mouse does. */
    void tabTo(String css) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(driver.executeScript(
                    "return document.activeElement && document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("The tabulator does not lead to " + css + " on " + address());
    }

    String newTab() {
        driver.switchTo().newWindow(WindowType.TAB);
        return tab();
    }

    String tab() {
        return driver.getWindowHandle();
    }

    void switchTo(String tab) {
        driver.switchTo().window(tab);
    }

    /** Deletes the cookies that begin with a path, such as those of Keycloak, or of one name. */
    void deleteCookies(Predicate<Map<?, ?>> which) {
        var all = (List<?>)
                driver.executeCdpCommand("Network.getAllCookies", Map.of()).get("cookies");
        all.stream()
                .map(cookie -> (Map<?, ?>) cookie)
                .filter(which)
                .forEach(cookie -> driver.executeCdpCommand(
                        "Network.deleteCookies",
                        Map.of(
                                "name", cookie.get("name"),
                                "domain", cookie.get("domain"),
                                "path", cookie.get("path"))));
    }

    void endSession() {
        deleteCookies(cookie -> cookie.get("name").equals("JSESSIONID"));
    }

    void forgetKeycloak() {
        deleteCookies(cookie -> String.valueOf(cookie.get("path")).startsWith("/realms/"));
    }

    /** What the console says since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Bytes that came over the network for the page that is shown. */
    long weight() {
        return ((Number) driver.executeScript("return performance.getEntriesByType('navigation')"
                        + ".concat(performance.getEntriesByType('resource'))"
                        + ".reduce((sum, entry) => sum + entry.transferSize, 0)"))
                .longValue();
    }

    void keepPicture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WebDriverException noPicture) {
            System.getLogger(Browser.class.getName()).log(System.Logger.Level.INFO, "No picture", noPicture);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
