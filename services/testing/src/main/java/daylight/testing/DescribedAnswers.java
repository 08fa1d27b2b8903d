package daylight.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes every {@code @QuarkusTest} of a service a test of its contract: each answer that RestAssured sees is held against the OpenAPI document that the service gives of itself. A
 * service asks for it by naming this class in {@code META-INF/services/io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback} of its tests.
 */
public final class DescribedAnswers implements QuarkusTestBeforeEachCallback, Filter {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST = 2_000;

    private @Nullable DescribedApi api;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(DescribedAnswers.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (!METHODS.contains(request.getMethod()) || !path.startsWith("/api/") || !api().owns(path)) {
            return answer;
        }
        Optional<String> operation = api().operation(request.getMethod(), path);
        if (operation.isPresent()) {
            Response kept = kept(answer);
            refuse(request, kept, api().faults(operation.get(), kept));
            return kept;
        }
        // What is not there, or not for this method, needs no description.
        if (answer.statusCode() != 404 && answer.statusCode() != 405) {
            refuse(request, answer, List.of("no such operation is described"));
        }
        return answer;
    }

    private static void refuse(FilterableRequestSpecification request, Response answer, List<String> faults) {
        if (!faults.isEmpty()) {
            String body = answer.contentType().contains("json") ? answer.asString() : answer.contentType();
            throw new AssertionError(request.getMethod() + " " + request.getURI() + " answered "
                    + answer.statusCode() + " not as described: " + faults + "\n"
                    + body.substring(0, Math.min(body.length(), LONGEST)));
        }
    }

    /** The test reads the body again. */
    private static Response kept(Response answer) {
        return new ResponseBuilder().clone(answer).setBody(answer.asByteArray()).build();
    }

    private synchronized DescribedApi api() {
        DescribedApi known = api;
        if (known == null) {
            known = DescribedApi.of(given().noFiltersOfType(DescribedAnswers.class)
                    .get("/q/openapi?format=json")
                    .asByteArray());
            api = known;
        }
        return known;
    }
}
