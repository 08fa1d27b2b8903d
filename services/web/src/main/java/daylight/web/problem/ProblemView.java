package daylight.web.problem;

/**
 * A problem type, explained.
 *
 * @param remedy what to do about it
 * @param type the URI that answers carry
 */
public record ProblemView(String slug, int status, String title, String means, String remedy, String type) {}
