package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CachingJourney {
    @Test
    void a_page_read_before_is_not_sent_again() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> first = get(client, "/about", "\"none\"");
            assertThat(first.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(
                            value -> assertThat(value).contains("public").contains("max-age="));
            String tag = first.headers().firstValue("ETag").orElseThrow();

            HttpResponse<String> second = get(client, "/about", tag);

            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
        }
    }

    @Test
    void a_record_read_before_is_not_sent_again() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String found = get(client, "/api/disclosures/search?q=budget&size=1", "\"none\"")
                    .body();
            String id = found.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
            String path = "/api/disclosures/records/" + id;
            String tag =
                    get(client, path, "\"none\"").headers().firstValue("ETag").orElseThrow();

            // As whoever took it compressed knows it, too.
            for (String known : new String[] {tag, "W/" + tag}) {
                HttpResponse<String> second = get(client, path, known);
                assertThat(second.statusCode()).as(known).isEqualTo(304);
                assertThat(second.body()).isEmpty();
            }
        }
    }

    @Test
    void a_page_refuses_scripts_and_styles_that_are_not_its_own() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = get(client, "/records", "\"none\"");

            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe-inline"));
            assertThat(page.body())
                    .doesNotContain(" style=")
                    .doesNotContain("<script>")
                    .doesNotContain(" onclick=");
        }
    }

    private static HttpResponse<String> get(HttpClient client, String path, String known)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Portal.running().url() + path))
                .header("If-None-Match", known)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
