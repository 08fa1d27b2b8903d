package daylight.kernel.problems;

/**
 * A kind of problem. Its URI is {@code <public-url>/problems/<slug>} and never changes; docs/problems.md lists them all.
 *
 * @param slug lower-case words joined by hyphens
 * @param title the same for every problem of the kind
 * @param status the HTTP status, 400 to 599
 */
public record ProblemKind(String slug, String title, int status) {
    public ProblemKind {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A problem has a status of 400 to 599, not " + status);
        }
    }
}
