package daylight.seeds.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.Answer;
import daylight.seeds.portal.Portal;
import daylight.seeds.portal.Settings;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads petitions into an embedded portal, whose mail it can read. Looks first at what is there and does only what is missing, so it may be run again or broken off.
 */
public final class LoadPetitions {
    private static final String PETITIONS = "/api/petitions";
    private static final int BATCH = 500;

    /** Petitions hears of a new agency by an event, usually within a second. */
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private static final int TRIES = 60;
    private static final int INVALID = 422;

    private final Portal portal;
    private final Token token;
    private final BringPetition bring;
    private final PrintStream out;

    private LoadPetitions(Portal portal, Token token, Mailbox mailbox, PrintStream out) {
        this.portal = portal;
        this.token = token;
        this.bring = new BringPetition(portal, token, new Signers(portal, token, mailbox));
        this.out = out;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        Settings settings = Settings.of(System.getenv());
        try (Portal portal = new Portal(settings.gateway())) {
            Token token = new Token(portal, settings.tokenUrl(), settings.loader());
            load(portal, token, PetitionSet.of(Path.of(args.length > 0 ? args[0] : "seeds/petitions")), System.out);
        }
    }

    /** Loads a set, with the mail sink at {@code DAYLIGHT_MAIL}. */
    public static void load(Portal portal, Token token, PetitionSet set, PrintStream out)
            throws IOException, InterruptedException {
        URI mail = URI.create(System.getenv().getOrDefault("DAYLIGHT_MAIL", "http://127.0.0.1:13080"));
        try (Mailbox mailbox = new Mailbox(mail)) {
            new LoadPetitions(portal, token, mailbox, out).load(set);
        }
    }

    private void load(PetitionSet set) throws IOException, InterruptedException {
        portal.send("PUT", PETITIONS + "/regions", set.regions(), token).expect(204);
        portal.send("PUT", PETITIONS + "/thresholds", set.thresholds(), token).expect(204);
        int added = archive(set.archive());
        Map<String, JsonNode> present = present();
        int acts = 0;
        for (ObjectNode line : set.petitions()) {
            SamplePetition sample = new SamplePetition(line);
            JsonNode own = present.get(sample.action());
            if (own == null) {
                own = send(PETITIONS, sample.written()).expect(201).body();
                acts++;
            }
            acts += bring.bring(sample, own);
        }
        out.println(
                "  petitions: " + set.petitions().size() + ", acts done: " + acts + "; taken over into the archive: "
                        + added + " of " + set.archive().size());
    }

    private int archive(List<ObjectNode> items) throws IOException, InterruptedException {
        int added = 0;
        for (int from = 0; from < items.size(); from += BATCH) {
            ObjectNode body = portal.json().createObjectNode();
            body.putArray("items").addAll(items.subList(from, Math.min(items.size(), from + BATCH)));
            added += send(PETITIONS + "/archive", body)
                    .expect(200)
                    .body()
                    .required("added")
                    .asInt();
        }
        return added;
    }

    /** Again while the agency is not known there yet. */
    private Answer send(String path, JsonNode body) throws IOException, InterruptedException {
        Answer answer = portal.send("POST", path, body, token);
        for (int tries = 1; tries < TRIES && answer.status() == INVALID && saysAgency(answer); tries++) {
            Thread.sleep(BETWEEN_TRIES);
            answer = portal.send("POST", path, body, token);
        }
        return answer;
    }

    private static boolean saysAgency(Answer answer) {
        for (JsonNode error : answer.body().path("errors")) {
            if (!error.path("field").asText().endsWith("agency")) {
                return false;
            }
        }
        return true;
    }

    private Map<String, JsonNode> present() throws IOException, InterruptedException {
        Map<String, JsonNode> present = new HashMap<>();
        String next = "";
        do {
            JsonNode page =
                    portal.get(PETITIONS + "/mine" + next, token).expect(200).body();
            for (JsonNode own : page.required("items")) {
                present.put(own.at("/petition/action").asText(), own);
            }
            next = page.has("next") ? "?cursor=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return present;
    }
}
