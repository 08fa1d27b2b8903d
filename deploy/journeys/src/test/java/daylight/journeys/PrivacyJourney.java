package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyJourney {
    @Test
    void a_reader_gets_no_cookie_from_any_public_page() {
        try (Visitor reader = Visitor.arrives()) {
            List<String> set = new ArrayList<>();
            reader.page().onResponse(answer -> noteCookie(answer, set));
            for (String path : PublicPages.all(reader)) {
                reader.opens(path);
            }
            assertThat(set).isEmpty();
            assertThat(reader.context().cookies()).isEmpty();
        }
    }

    @Test
    void what_a_signed_in_reader_reads_cannot_be_told_from_what_anybody_reads() {
        try (Visitor publisher = Visitor.arrives()) {
            publisher.signsIn("publisher").opens("/my/desk/publish");
            assertThat(publisher.context().cookies())
                    .allSatisfy(cookie -> assertThat(cookie.path).matches("/my|/auth/.*"));
            List<String> sent = new ArrayList<>();
            publisher.page().onRequest(request -> noteCookie(request, sent));

            publisher.opens("/").opens("/records?q=water").opens("/zh/agencies");

            assertThat(sent).isEmpty();
            assertThat(publisher.sees(".dl-tools").innerText()).contains("登录");
        }
    }

    private static void noteCookie(Response answer, List<String> set) {
        if (answer.headerValue("set-cookie") != null) {
            set.add(answer.url());
        }
    }

    private static void noteCookie(Request request, List<String> sent) {
        if (request.allHeaders().containsKey("cookie")) {
            sent.add(request.url());
        }
    }
}
