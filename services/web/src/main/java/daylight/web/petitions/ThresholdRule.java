package daylight.web.petitions;

/**
 * What a number of signatures obliges to, by rule.
 *
 * @param region code of the place it holds for; {@code *} for everywhere else
 */
public record ThresholdRule(String region, String kind, long signatures, int days, String source) {}
