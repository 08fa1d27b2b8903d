package daylight.kernel.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that says what went wrong and what to do next (RFC 9457). It goes to the public: nothing internal belongs in it.
 *
 * @param kind its stable type, title and status
 * @param detail what to do next, in one or two sentences
 * @param errors every offending field at once; empty when no field is to blame
 * @param members extension members, in this order; values that Jackson can write
 * @param headers headers the answer needs, such as {@code Retry-After}
 */
public record Problem(
        ProblemKind kind,
        String detail,
        List<FieldError> errors,
        Map<String, Object> members,
        Map<String, String> headers) {
    public Problem {
        errors = List.copyOf(errors);
        members = new LinkedHashMap<>(members);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), Map.of(), Map.of());
    }

    public Problem withErrors(List<FieldError> all) {
        return new Problem(kind, detail, all, members, headers);
    }

    public Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(kind, detail, errors, more, headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(kind, detail, errors, members, more);
    }
}
