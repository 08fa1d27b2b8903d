package daylight.web.problem;

import java.util.List;

/** A page that tells of an error: what happened, what to do next, what to quote. */
public record ErrorView(String heading, String happened, List<String> steps, String reference) {}
