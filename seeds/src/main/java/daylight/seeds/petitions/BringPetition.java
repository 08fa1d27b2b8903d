package daylight.seeds.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.Portal;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** Brings one petition to its state, act by act from wherever it stands. */
final class BringPetition {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int LOOKS = 240;
    private static final List<String> ORDER = List.of(
            "gathering-sponsors", "awaiting-moderation", "open", "response-due", "responded", "hearing-due", "heard");

    private final Portal portal;
    private final Token token;
    private final Signers signers;

    BringPetition(Portal portal, Token token, Signers signers) {
        this.portal = portal;
        this.token = token;
        this.signers = signers;
    }

    /**
     * Goes on from {@code own}, an item of {@code /api/petitions/mine}.
     *
     * @return how many acts were done
     */
    int bring(SamplePetition sample, JsonNode own) throws IOException, InterruptedException {
        JsonNode petition = own.required("petition");
        String id = petition.required("id").asText();
        String reference = petition.required("reference").asText();
        String state = petition.required("state").asText();
        int acts = 0;
        if (state.equals("gathering-sponsors") && petition.required("sponsors").asInt() < sample.sponsors()) {
            List<String> places = Collections.nCopies(sample.sponsors(), sample.region());
            signers.sign(
                    reference, "sponsor", places, own.required("invitation").asText());
            acts++;
            state = state(id);
        }
        if (state.equals("awaiting-moderation")) {
            state = moderate(sample, id, state);
            acts += state.equals("awaiting-moderation") ? 0 : 1;
        }
        if (state.equals("open") && signatures(id) < sample.places().size()) {
            signers.sign(reference, "resident", sample.places(), null);
            acts++;
            state = reached(id, sample);
        }
        return acts + answer(sample, id, state);
    }

    private String moderate(SamplePetition sample, String id, String state) throws IOException, InterruptedException {
        if (sample.until().equals("rejected")) {
            return act(id, "moderation/reject", (ObjectNode) sample.part("reject"));
        }
        return sample.until().equals(state)
                ? state
                : act(id, "moderation/open", portal.json().createObjectNode());
    }

    private int answer(SamplePetition sample, String id, String before) throws IOException, InterruptedException {
        int acts = 0;
        String state = before;
        boolean heard = sample.until().equals("heard");
        if ((sample.until().equals("responded") || heard) && owes(id, "response")) {
            state = act(id, "response", (ObjectNode) sample.part("response"));
            acts++;
        }
        if (heard && state.equals("hearing-due")) {
            ObjectNode hearing = ((ObjectNode) sample.part("hearing")).deepCopy();
            if (!hearing.has("heldOn")) {
                // Of the day on which the sample is loaded: no earlier hearing can have been.
                hearing.put("heldOn", openedOn(id));
            }
            act(id, "hearing", hearing);
            acts++;
        }
        return acts;
    }

    private String openedOn(String id) throws IOException, InterruptedException {
        JsonNode petition =
                portal.get("/api/petitions/" + id, token).expect(200).body();
        return petition.at("/times/openedAt").asText().substring(0, "2026-01-01".length());
    }

    private boolean owes(String id, String kind) throws IOException, InterruptedException {
        for (JsonNode threshold :
                portal.get("/api/petitions/" + id, token).expect(200).body().required("thresholds")) {
            if (threshold.required("kind").asText().equals(kind)) {
                return threshold.has("reachedAt") && !threshold.has("metAt");
            }
        }
        return false;
    }

    private String act(String id, String act, ObjectNode body) throws IOException, InterruptedException {
        return portal.send("POST", "/api/petitions/" + id + "/" + act, body, token)
                .expect(200)
                .body()
                .required("state")
                .asText();
    }

    private long signatures(String id) throws IOException, InterruptedException {
        return portal.get("/api/petitions/" + id + "/count", token)
                .expect(200)
                .body()
                .required("total")
                .asLong();
    }

    private String state(String id) throws IOException, InterruptedException {
        return portal.get("/api/petitions/moderation/" + id, token)
                .expect(200)
                .body()
                .required("state")
                .asText();
    }

    /** Counts come within two seconds, and with them the state that they bring. */
    private String reached(String id, SamplePetition sample) throws IOException, InterruptedException {
        int wanted = wanted(sample);
        String state = state(id);
        for (int look = 0; look < LOOKS && ORDER.indexOf(state) < wanted; look++) {
            Thread.sleep(BETWEEN_LOOKS);
            state = state(id);
        }
        return state;
    }

    /** Heard is reached by a hearing that is due, responded by a response that is due. */
    private static int wanted(SamplePetition sample) {
        return switch (sample.until()) {
            case "heard" -> ORDER.indexOf("hearing-due");
            case "responded", "response-due" -> ORDER.indexOf("response-due");
            default -> 0;
        };
    }
}
