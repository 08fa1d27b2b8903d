package daylight.web.petitions;

import jakarta.ws.rs.NotFoundException;
import java.util.regex.Pattern;

/** Ids and references as people type them into addresses and fields. */
final class References {
    private static final Pattern FORM = Pattern.compile("(?i)p[0-9a-z]{8}|[0-9a-f]{32}");

    private References() {}

    /**
     * The same, if it can be one. The API has words of its own where a petition's name stands (regions, queue): asked for one of them it would answer something else.
     *
     * @throws NotFoundException 404 when it can be none
     */
    static String of(String typed) {
        String reference = typed.strip();
        if (!FORM.matcher(reference.replace("-", "")).matches()) {
            throw new NotFoundException();
        }
        return reference;
    }
}
