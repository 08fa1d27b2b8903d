package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Registers agencies and opens their doors, with an administrator's token. */
public final class Registry {
    private static final String AGENCIES = "/api/disclosures/agencies";

    /** The client of a new agency is created by an event, usually within a second. */
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private static final int TRIES = 120;

    private final Portal portal;
    private final Token admin;

    public Registry(Portal portal, Token admin) {
        this.portal = portal;
        this.admin = admin;
    }

    /** Returns whether the agency is new; one already registered is left as it is. */
    public boolean register(JsonNode agency) throws IOException, InterruptedException {
        String slug = agency.required("slug").asText();
        if (portal.get(AGENCIES + "/" + slug, admin).expect(200, 404).status() == 200) {
            return false;
        }
        portal.send("POST", AGENCIES, agency, admin).expect(201);
        return true;
    }

    /** Gives the agency a new secret and returns its door. Whatever used the old secret must be told the new one. */
    public AgencyDoor open(String slug) throws IOException, InterruptedException {
        String path = AGENCIES + "/" + slug + "/credentials/rotate";
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        Answer answer = portal.send("POST", path, nothing, admin).expect(200, 409);
        for (int tries = 1; tries < TRIES && answer.status() == 409; tries++) {
            Thread.sleep(BETWEEN_TRIES);
            answer = portal.send("POST", path, nothing, admin).expect(200, 409);
        }
        JsonNode given = answer.expect(200).body();
        Credentials credentials = new Credentials(
                given.required("clientId").asText(),
                given.required("clientSecret").asText());
        return new AgencyDoor(
                portal, new Token(portal, URI.create(given.required("tokenUrl").asText()), credentials));
    }
}
