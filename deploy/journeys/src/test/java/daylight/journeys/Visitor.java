package daylight.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser of their own: no cookie, no cache, no history from anybody before. */
final class Visitor implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 320;

    private static final int HEIGHT = 900;
    /** Milliseconds; a build shares its machine with other builds. */
    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String url;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser.NewContextOptions options) {
        url = Portal.running().url();
        context = Chromium.browser()
                .newContext(options.setViewportSize(WIDE, HEIGHT).setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor arrives() {
        return new Visitor(new Browser.NewContextOptions());
    }

    static Visitor arrivesWithoutScript() {
        return new Visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** With a browser that calls itself so. */
    static Visitor arrivesWith(String agent) {
        return new Visitor(new Browser.NewContextOptions().setUserAgent(agent));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser complained of: scripts that failed, styles or scripts that the policy refused. */
    List<String> complaints() {
        return complaints;
    }

    Visitor opens(String path) {
        page.navigate(url + path);
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Visitor enters(String id, String value) {
        page.locator("#" + id).fill(value);
        return this;
    }

    Locator sees(String selector) {
        Locator locator = page.locator(selector).first();
        locator.waitFor();
        return locator;
    }

    String heading() {
        return sees("main h1").innerText();
    }

    Visitor signsIn(String account) {
        opens("/my");
        enters("username", account);
        enters("password", "demo-" + account);
        page.locator("#kc-login").click();
        sees("#signed-in");
        return this;
    }

    void resize(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    void photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
