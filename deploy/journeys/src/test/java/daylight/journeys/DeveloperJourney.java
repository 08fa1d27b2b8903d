package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

@BesideOthers
class DeveloperJourney {
    /** Sends a form with one field of so many characters, as a page of ours would. */
    private static final String SEND = """
            ([action, length]) => {
              const form = document.createElement('form');
              form.method = 'post';
              // So that the browser does not lay out the lines of all that text first.
              form.hidden = true;
              form.action = action;
              const field = document.createElement('textarea');
              field.name = 'text';
              field.value = 'x'.repeat(length);
              form.append(field);
              document.body.append(form);
              form.submit();
            }""";

    private static final String DRAWN = """
            () => [...document.querySelectorAll('.opblock')].map(call =>
              call.querySelector('.opblock-summary-method').textContent + ' '
                + call.querySelector('[data-path]').dataset.path)""";

    private static final String FOLD = """
            () => document.querySelectorAll('.opblock-tag[data-is-open=true]').forEach(group => group.click())""";

    @Test
    void reads_the_api_of_all_services_in_the_browser() {
        try (Visitor developer = Visitor.arrives()) {
            developer.opens("/api").follows("Read the API");

            assertThat(developer.sees(".info .title").innerText()).contains("Daylight");
            developer
                    .sees(".opblock:has([data-path='/api/disclosures/search']) .opblock-summary-control")
                    .click();
            assertThat(developer.sees(".opblock.is-open .parameters").innerText())
                    .contains("agency");
            developer.photographs("api-docs");
            assertThat(developer.complaints()).isEmpty();
        }
    }

    @Test
    void finds_every_call_of_the_document_on_one_page_and_opens_each_group() {
        ApiDocument document = ApiDocument.read();
        try (Visitor developer = Visitor.arrives()) {
            developer.opens("/api/docs").sees(".opblock");

            assertThat(drawn(developer)).containsExactlyInAnyOrderElementsOf(document.operations());
            developer.page().evaluate(FOLD);
            developer.page().waitForCondition(() -> drawn(developer).isEmpty());
            for (Locator group : developer.page().locator(".opblock-tag").all()) {
                group.click();
            }
            developer
                    .page()
                    .waitForCondition(() ->
                            drawn(developer).size() == document.operations().size());
            assertThat(drawn(developer)).containsExactlyInAnyOrderElementsOf(document.operations());
            assertThat(developer.page().locator(".errors-wrapper").count()).isZero();
            assertThat(developer.complaints()).isEmpty();
        }
    }

    /** The calls that stand on the page. */
    private static List<String> drawn(Visitor developer) {
        return ((List<?>) developer.page().evaluate(DRAWN))
                .stream().map(Object::toString).toList();
    }

    @Test
    void reads_a_document_that_programs_understand() {
        assertThat(ApiDocument.read().faults()).isEmpty();
    }

    @Test
    void is_told_in_words_that_a_form_was_too_large() {
        try (Visitor developer = Visitor.arrives()) {
            for (String language : new String[] {"", "/zh"}) {
                developer.opens(language + "/about");
                // So much that it is still being sent when the answer is made.
                developer.page().evaluate(SEND, new Object[] {language + "/search", 30_000_000});

                developer.page().waitForSelector("main .reference");
                assertThat(developer.heading()).isEqualTo(language.isEmpty() ? "The request is too large" : "请求内容过大");
                assertThat(developer.page().locator("html").getAttribute("lang"))
                        .isEqualTo(language.isEmpty() ? "en" : "zh-Hans");
                developer.photographs("too-large" + language.replace('/', '-'));
            }
            assertThat(developer.complaints()).isEmpty();
        }
    }
}
