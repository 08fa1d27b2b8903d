package daylight.kernel.problems;

/**
 * What is wrong with one field of a request.
 *
 * @param field its place: {@code title}, {@code topics[2]}, {@code agency.slug}; a query parameter by its name
 * @param detail what it must be instead
 */
public record FieldError(String field, String detail) {}
