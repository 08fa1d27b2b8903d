package daylight.disclosures.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the address of a search. */
final class Addresses {

    private Addresses() {}

    static String of(String path, List<String> canonical, @Nullable String cursor) {
        String query = canonical.stream().map(Addresses::encoded).collect(Collectors.joining("&"));
        String more = cursor == null ? "" : (query.isEmpty() ? "" : "&") + encoded("cursor=" + cursor);
        return query.isEmpty() && more.isEmpty() ? path : path + "?" + query + more;
    }

    private static String encoded(String parameter) {
        int equals = parameter.indexOf('=');
        return parameter.substring(0, equals + 1)
                + URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
    }
}
