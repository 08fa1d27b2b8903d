package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** Somebody who reports, step by step, as the page asks; nothing but the words is kept between visits. */
final class Reporter {
    private Reporter() {}

    /**
     * Answers the questions up to the last look.
     *
     * @param struck slug of a body that must not read it; empty for none
     * @return the twelve words
     */
    static List<String> writes(Visitor reporter, String account, String struck, FilePayload... files) {
        reporter.opens("/report");
        begins(reporter);
        return tells(reporter, account, struck, files);
    }

    /** The same from the first question on. */
    static List<String> tells(Visitor reporter, String account, String struck, FilePayload... files) {
        answers(reporter, account);
        reporter.page().locator("#files").setInputFiles(files);
        assertThat(reporter.page().locator("#file-list li").count()).isEqualTo(files.length);
        goesOn(reporter);
        assertThat(reporter.sees("#step-title").innerText()).isEqualTo("Who may read it?");
        if (!struck.isEmpty()) {
            reporter.page().locator("#body-" + struck).uncheck();
        }
        goesOn(reporter);
        List<String> words = reporter.page().locator("#words li").allInnerTexts();
        assertThat(words).hasSize(12);
        reporter.presses("I have written them down");
        for (Locator field : reporter.page().locator("#app input[id^='word-']").all()) {
            int place = Integer.parseInt(field.getAttribute("id").substring("word-".length()));
            field.fill(words.get(place - 1));
        }
        goesOn(reporter);
        assertThat(reporter.sees("#app").innerText()).contains("Look it over before it is sealed", account);
        return words;
    }

    static void begins(Visitor reporter) {
        reporter.presses("Make a report");
        reporter.sees("#step-title");
    }

    private static void answers(Visitor reporter, String account) {
        chooses(reporter, "category", "bribery-national");
        chooses(reporter, "source", "documents");
        fills(reporter, "documents", "Minutes of a meeting that was not announced.");
        chooses(reporter, "known-to", "few");
        fills(reporter, "agency", "Harbour Office, contracts");
        fills(reporter, "account", account);
        fills(reporter, "when", "Last spring");
        chooses(reporter, "going-on", "yes");
        chooses(reporter, "urgency", "evidence");
        chooses(reporter, "money", "yes");
        fills(reporter, "sum", "About 12,000, in cash");
        chooses(reporter, "reported", "no");
        chooses(reporter, "identify", "no");
    }

    static void chooses(Visitor reporter, String question, String answer) {
        reporter.page()
                .locator("input[name='" + question + "'][value='" + answer + "']")
                .check();
        goesOn(reporter);
    }

    private static void fills(Visitor reporter, String question, String answer) {
        reporter.enters(question, answer);
        goesOn(reporter);
    }

    static void goesOn(Visitor reporter) {
        reporter.presses("Continue");
    }

    /** Seals and sends; the proof of receipt stands on the page afterwards. */
    static void sends(Visitor reporter) {
        reporter.presses("Seal and send");
        assertThat(reporter.sees("#sent").innerText()).isEqualTo("Your report has arrived");
        assertThat(reporter.sees("#commitment").innerText()).matches("[0-9a-f]{64}");
        assertThat(reporter.sees("#sha256").innerText()).matches("[0-9a-f]{64}");
    }

    /** Whatever a page can leave in a browser. */
    static int stored(Visitor reporter) {
        Object count = reporter.page()
                .evaluate(
                        "async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length"
                                + " + (await caches.keys()).length + document.cookie.length");
        return ((Number) count).intValue() + reporter.context().cookies().size();
    }

    /** Comes back with nothing but the words. */
    static void opensMailbox(Visitor reporter, String words) {
        reporter.opens("/report").presses("Read replies with your words");
        reporter.enters("receipt", words).presses("Open the mailbox");
        reporter.sees("#mailbox");
    }
}
