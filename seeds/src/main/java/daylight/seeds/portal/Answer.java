package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;

/** What the portal answered: the status and the body, an empty node where there was none. */
public record Answer(int status, String etag, JsonNode body) {
    /** The answer itself where the status is as hoped, otherwise an exception that carries the problem. */
    public Answer expect(int... hoped) throws PortalRefusal {
        for (int one : hoped) {
            if (one == status) {
                return this;
            }
        }
        throw new PortalRefusal(status, Problems.inOneLine(body));
    }
}
