package daylight.petitions.counting;

import java.time.Instant;

/**
 * How many valid signatures a petition has.
 *
 * @param invalidated how many were struck out, which are not in the total
 * @param at when it was counted
 */
public record Count(long total, long invalidated, Instant at) {
    /** As the API says it. */
    public String json() {
        return "{\"total\":" + total + ",\"invalidated\":" + invalidated + ",\"at\":\"" + at + "\"}";
    }
}
