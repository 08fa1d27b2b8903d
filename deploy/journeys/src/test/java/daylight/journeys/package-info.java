/**
 * Journeys: what a person comes for, from the first page to the goal, in a real browser through the gateway.
 *
 * <p>{@link daylight.journeys.Portal} starts one whole portal for all of them, with the sample data, on free ports and under {@code target/portal}. To try a journey against a portal that runs already, set {@code DAYLIGHT_JOURNEYS_URL} and {@code DAYLIGHT_JOURNEYS_MAIL}.
 */
@NullMarked
package daylight.journeys;

import org.jspecify.annotations.NullMarked;
