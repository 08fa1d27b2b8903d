package daylight.kernel.idempotency;

/**
 * What was answered, enough of it to answer again.
 *
 * @param status the HTTP status
 * @param content the feature's own text: the body, or better the id and version from which the same body can be made again
 */
public record KeptAnswer(int status, String content) {}
