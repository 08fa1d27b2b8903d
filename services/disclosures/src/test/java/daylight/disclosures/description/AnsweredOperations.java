package daylight.disclosures.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.testing.DescribedApi;
import io.restassured.response.Response;
import java.util.Set;
import java.util.TreeSet;

/** Which operations of the description were seen to answer, and how. */
final class AnsweredOperations {
    private final DescribedApi api =
            DescribedApi.of(given().get("/q/openapi?format=json").asByteArray());
    private final Set<String> answered = new TreeSet<>();

    Set<String> all() {
        return api.operations();
    }

    /** Those of which an answer of this class was seen: 2 for 2xx, 4 for 4xx. */
    Set<String> answered(int statusClass) {
        Set<String> operations = new TreeSet<>();
        answered.stream()
                .filter(one -> one.startsWith(statusClass + " "))
                .forEach(one -> operations.add(one.substring(2)));
        return operations;
    }

    /** Holds an answer against the description; hands it on. */
    Response check(String operation, int status, Response answer) {
        String about = operation + " " + answer.statusCode() + ": " + answer.asString();
        assertThat(answer.statusCode()).as(about).isEqualTo(status);
        assertThat(api.faults(operation, answer)).as(about).isEmpty();
        answered.add(status / 100 + " " + operation);
        return answer;
    }
}
