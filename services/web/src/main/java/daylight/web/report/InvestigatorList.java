package daylight.web.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the ways without script need of the roster: its number, and the bodies that may read. Its signature is the reader's to check; this only reads what was published.
 *
 * @param epoch 0 when none was published
 */
public record InvestigatorList(int epoch, List<Body> bodies) {
    /** Where none was published: nothing can be sealed. */
    static final InvestigatorList NONE = new InvestigatorList(0, List.of());

    private static final Pattern EPOCH = Pattern.compile("^epoch (\\d{1,9})$", Pattern.MULTILINE);
    private static final Pattern BODY = Pattern.compile("^body ([a-z0-9-]{2,60}) (.+) \\| (.+)$", Pattern.MULTILINE);

    /** A body by its names. */
    public record Body(String slug, String en, String zh) {}

    public InvestigatorList {
        bodies = List.copyOf(bodies);
    }

    /** Reads a note of docs/reports-protocol.md, section 2. */
    static InvestigatorList of(String note) {
        int epoch = EPOCH.matcher(note)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(0);
        List<Body> bodies = BODY.matcher(note)
                .results()
                .map(found -> new Body(found.group(1), found.group(2), found.group(3)))
                .toList();
        return new InvestigatorList(epoch, bodies);
    }

    public boolean published() {
        return epoch > 0;
    }
}
