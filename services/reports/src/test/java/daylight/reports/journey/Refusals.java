package daylight.reports.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What a refusal looks like. */
final class Refusals {
    private Refusals() {}

    static void refused(Response answer, int status, String problem) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat((String) answer.path("type")).endsWith("/problems/" + problem);
    }
}
