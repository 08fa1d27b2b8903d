package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@BesideOthers
class PrivacyJourney {
    @Test
    void a_reader_gets_no_cookie_from_any_public_page() {
        try (Visitor reader = Visitor.arrives()) {
            List<Response> answers = new ArrayList<>();
            reader.page().onResponse(answers::add);
            List<String> set = new ArrayList<>();
            for (String path : PublicPages.all(reader)) {
                answers.clear();
                reader.opens(path);
                pages(answers).forEach(answer -> noteCookie(answer, set));
            }
            assertThat(set).isEmpty();
            // Also of what the pages fetched.
            assertThat(reader.context().cookies()).isEmpty();
        }
    }

    @Test
    void what_a_signed_in_reader_reads_cannot_be_told_from_what_anybody_reads() {
        try (Visitor publisher = Visitor.arrives()) {
            publisher.signsIn("publisher").opens("/my/desk/publish");
            assertThat(publisher.context().cookies())
                    .allSatisfy(cookie -> assertThat(cookie.path).matches("/my|/auth/.*"));
            List<Response> answers = new ArrayList<>();
            publisher.page().onResponse(answers::add);

            publisher.opens("/").opens("/records?q=water").opens("/zh/agencies");

            assertThat(pages(answers))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(
                            answer -> assertThat(answer.request().allHeaders()).doesNotContainKey("cookie"));
            assertThat(publisher.sees(".dl-tools").innerText()).contains("登录");
        }
    }

    /**
     * Headers as they were on the wire are known of what was answered whole, and of a page surely; who asks for others, or
     * within an event, may wait for ever. A list of its own, since asking for headers lets further answers arrive.
     */
    private static List<Response> pages(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.request().isNavigationRequest())
                .toList();
    }

    private static void noteCookie(Response answer, List<String> set) {
        if (answer.headerValue("set-cookie") != null) {
            set.add(answer.url());
        }
    }
}
