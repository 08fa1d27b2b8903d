/**
 * The micro-cache: answers that their service marked {@code public}, kept for as long as it said, so that a page everybody reads is made once.
 *
 * <p>Cast: {@link daylight.gateway.caching.MicroCache} finds and keeps; {@link daylight.gateway.caching.CachedAnswer} is one kept answer;
 * {@link daylight.gateway.caching.CacheFill} gathers an answer while it passes; {@link daylight.gateway.caching.Freshness} reads Cache-Control.
 *
 * <p>Invariants: only GET without Authorization, Cookie and Range is looked up or kept; nothing is served after its time; each event loop has its own cache, so there are no locks and at most as many
 * copies as loops; the sum of all bodies is bounded; while one request fetches an answer, others for the same wait for it, but neither for a client that hardly reads nor for a service that does not go on.
 */
@NullMarked
package daylight.gateway.caching;

import org.jspecify.annotations.NullMarked;
