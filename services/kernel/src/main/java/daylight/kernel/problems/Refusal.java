package daylight.kernel.problems;

/**
 * An expected refusal. A feature declares a sealed exception that implements this and has one record or class a reason; the one mapper turns any of them into
 * problem+json.
 */
public interface Refusal {
    Problem problem();
}
