package daylight.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency's own records in one state.
 *
 * @param agency its name; absent where the reader acts for none
 * @param q the words they were searched for; empty where all are listed
 * @param next plain path of the next page
 */
public record DeskView(
        @Nullable String agency,
        String state,
        String q,
        List<DeskRow> records,
        @Nullable String next) {
    public boolean showing(String other) {
        return state.equals(other);
    }

    public boolean asked() {
        return !q.isEmpty();
    }

    /** The same words among the records in another state. */
    public String in(String other) {
        return path(other, q, null);
    }

    /** All records in this state. */
    public String all() {
        return path(state, "", null);
    }

    /** Plain path of a list. */
    static String path(String state, String q, @Nullable String cursor) {
        StringBuilder path = new StringBuilder("/my/desk?state=").append(encode(state));
        if (!q.isEmpty()) {
            path.append("&q=").append(encode(q));
        }
        if (cursor != null) {
            path.append("&cursor=").append(encode(cursor));
        }
        return path.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
