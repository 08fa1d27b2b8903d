package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** An operator rebuilds the search index of a portal that serves. Counts all records before and after: nobody else may take one back meanwhile. */
@Isolated
class OperatorJourney {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void the_index_is_rebuilt_by_one_command_and_everything_is_found_as_before()
            throws IOException, InterruptedException {
        Portal portal = Portal.running();
        int before = found(portal);

        String said = portal.command("reindex");

        assertThat(said.lines().toList().getLast()).startsWith("succeeded: ");
        assertThat(found(portal)).isPositive().isGreaterThanOrEqualTo(before);
    }

    private static int found(Portal portal) throws IOException, InterruptedException {
        HttpRequest search = HttpRequest.newBuilder(URI.create(portal.url() + "/api/disclosures/search?size=1"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(search, HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body()).required("total").asInt();
        }
    }
}
