package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every page owes everybody: WCAG 2.2 AA as far as a machine can tell, a phone's width, a keyboard, no complaint of the browser. Photographs go to target/screenshots. */
@BesideOthers
class EveryPageJourney {
    @Test
    void every_public_page_serves_everybody_in_english() {
        try (Visitor visitor = Visitor.arrives()) {
            List<String> faults = new ArrayList<>();
            for (String path : PublicPages.all(visitor)) {
                Inspection.inspect(visitor, path, "en-" + PublicPages.name(path), true, faults);
            }
            assertThat(faults).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void every_public_page_serves_everybody_in_chinese() {
        try (Visitor visitor = Visitor.arrives()) {
            List<String> faults = new ArrayList<>();
            for (String path : PublicPages.all(visitor)) {
                Inspection.inspect(visitor, PublicPages.chinese(path), "zh-" + PublicPages.name(path), false, faults);
            }
            assertThat(faults).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_page_that_owes_something_is_found_out() {
        try (Visitor visitor = Visitor.arrives()) {
            List<String> faults = new ArrayList<>();
            visitor.page().setContent("<html><body><img src='data:,'><p style='width: 2000px'>Wide</p></body></html>");
            Inspection.look(visitor, "faulty", faults);
            assertThat(faults)
                    .anyMatch(fault -> fault.startsWith("faulty: image-alt "))
                    .anyMatch(fault -> fault.startsWith("faulty: html-has-lang "))
                    .anyMatch(fault -> fault.contains(" wide on a screen of 320"));
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
                Inspection.inspect(publisher, "/my" + path, "en-my" + PublicPages.name(path), true, faults);
                Inspection.inspect(publisher, "/my/zh" + path, "zh-my" + PublicPages.name(path), false, faults);
            }
            admin.signsIn("admin");
            for (String path :
                    List.of("/agencies", "/agencies/register", "/agencies/credentials?agency=harbour-finance")) {
                Inspection.inspect(admin, "/my" + path, "en-my" + PublicPages.name(path), true, faults);
                Inspection.inspect(admin, "/my/zh" + path, "zh-my" + PublicPages.name(path), false, faults);
            }
            assertThat(faults).isEmpty();
            assertThat(publisher.complaints()).isEmpty();
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
}
