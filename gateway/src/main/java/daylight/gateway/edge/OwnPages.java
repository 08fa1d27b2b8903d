package daylight.gateway.edge;

import io.vertx.core.Future;

/** The pages that the gateway makes itself: the guide to the API and the state of its parts. */
public interface OwnPages {
    /** Whether a page is at this path. */
    boolean has(String path);

    /**
     * Makes the page.
     *
     * @param forPeople a browser asked: HTML where there is a choice
     */
    Future<OwnAnswer> answer(String path, boolean forPeople);
}
