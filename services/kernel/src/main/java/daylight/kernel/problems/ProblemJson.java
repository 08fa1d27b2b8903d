package daylight.kernel.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems as JSON: also for a line of a stream, where no mapper of exceptions reaches. */
@Singleton
public class ProblemJson {
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper mapper;
    private final String types;

    /** @param origin the one public origin, without a slash at the end: types are URIs below it */
    ProblemJson(
            ObjectMapper mapper,
            @ConfigProperty(name = "daylight.public-url", defaultValue = "http://localhost:8080") String origin) {
        this.mapper = mapper;
        this.types = origin + "/problems/";
    }

    /** The members of RFC 9457 and our own, in a fixed order. */
    public Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", types + problem.kind().slug());
        members.put("title", problem.kind().title());
        members.put("status", problem.kind().status());
        members.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) {
            members.put("errors", problem.errors());
        }
        members.putAll(problem.members());
        return members;
    }

    /** As text. */
    public String write(Problem problem) {
        try {
            return mapper.writeValueAsString(members(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A member of " + problem.kind().slug() + " is no value for JSON", e);
        }
    }
}
