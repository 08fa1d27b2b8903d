package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every page owes everybody: WCAG 2.2 AA as far as a machine can tell, a phone's width, a keyboard, no complaint of the browser. Photographs go to target/screenshots. */
class EveryPageJourney {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int PHONE = 360;

    @Test
    void every_public_page_serves_everybody_in_both_languages() {
        try (Visitor visitor = Visitor.arrives()) {
            List<String> faults = new ArrayList<>();
            for (String path : PublicPages.all(visitor)) {
                inspect(visitor, path, "en-" + PublicPages.name(path), true, faults);
                inspect(visitor, PublicPages.chinese(path), "zh-" + PublicPages.name(path), false, faults);
            }
            assertThat(faults).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void every_signed_in_page_does_too() {
        try (Visitor publisher = Visitor.arrives();
                Visitor admin = Visitor.arrives()) {
            List<String> faults = new ArrayList<>();
            publisher.signsIn("publisher").opens("/my/desk");
            String record =
                    publisher.sees("td a[href*='/amend']").getAttribute("href").replaceAll(".*=", "");
            for (String path : List.of(
                    "",
                    "/desk",
                    "/desk?state=withdrawn",
                    "/desk/publish",
                    "/desk/amend?record=" + record,
                    "/desk/withdraw?record=" + record)) {
                inspect(publisher, "/my" + path, "en-my" + PublicPages.name(path), true, faults);
                inspect(publisher, "/my/zh" + path, "zh-my" + PublicPages.name(path), false, faults);
            }
            admin.signsIn("admin");
            for (String path :
                    List.of("/agencies", "/agencies/register", "/agencies/credentials?agency=harbour-finance")) {
                inspect(admin, "/my" + path, "en-my" + PublicPages.name(path), true, faults);
                inspect(admin, "/my/zh" + path, "zh-my" + PublicPages.name(path), false, faults);
            }
            assertThat(faults).isEmpty();
            assertThat(publisher.complaints()).isEmpty();
        }
    }

    /** As it stands: a page that would not come back by its address. */
    static void look(Visitor visitor, String name, List<String> faults) {
        visitor.resize(Visitor.WIDE);
        visitor.photographs(name + "-wide");
        axe(visitor, name, faults);
        visitor.resize(PHONE);
        visitor.photographs(name + "-narrow");
        visitor.resize(Visitor.NARROW);
        Object width = visitor.page().evaluate("document.documentElement.scrollWidth");
        if (width instanceof Number wide && wide.intValue() > Visitor.NARROW) {
            faults.add(name + " is " + wide + " wide on a screen of " + Visitor.NARROW);
        }
    }

    @Test
    void a_keyboard_reaches_the_text_first() {
        try (Visitor visitor = Visitor.arrives()) {
            visitor.opens("/records");
            visitor.page().keyboard().press("Tab");
            assertThat(focused(visitor)).isEqualTo("Skip to main content");
            visitor.page().keyboard().press("Enter");
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.page().evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    private static Object focused(Visitor visitor) {
        return visitor.page().evaluate("document.activeElement.textContent");
    }

    /** @param onPhone whether the rules are checked once more at a phone's width: for one of the languages, the markup being the same */
    static void inspect(Visitor visitor, String path, String name, boolean onPhone, List<String> faults) {
        visitor.resize(Visitor.WIDE);
        visitor.opens(path);
        visitor.photographs(name + "-wide");
        axe(visitor, path, faults);
        visitor.resize(PHONE);
        visitor.photographs(name + "-narrow");
        visitor.resize(Visitor.NARROW);
        if (onPhone) {
            axe(visitor, path + " on a phone", faults);
        }
        Object width = visitor.page().evaluate("document.documentElement.scrollWidth");
        if (width instanceof Number wide && wide.intValue() > Visitor.NARROW) {
            faults.add(path + " is " + wide + " wide on a screen of " + Visitor.NARROW);
        }
    }

    private static void axe(Visitor visitor, String path, List<String> faults) {
        for (Rule rule : new AxeBuilder(visitor.page()).withTags(WCAG).analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node ->
                            faults.add(path + ": " + rule.getId() + " " + rule.getHelp() + " " + node.getHtml()));
        }
    }
}
