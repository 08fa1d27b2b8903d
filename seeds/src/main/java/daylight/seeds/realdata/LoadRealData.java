package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.organizations.LoadOrganizations;
import daylight.seeds.petitions.LoadPetitions;
import daylight.seeds.portal.AgencyDoor;
import daylight.seeds.portal.Portal;
import daylight.seeds.portal.Registry;
import daylight.seeds.portal.Settings;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Posts the real documents of a folder through the gateway, each as a record of the agency that issued it, and prints
 * what was posted, what was there already, and what the portal refused and why.
 */
public final class LoadRealData {
    private static final int MOST_LINES = 1_000;

    /** Well under the gateway's limit for a batch. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Portal portal;
    private final Registry registry;
    private final PrintStream out;
    private final int most;
    private final Map<String, AgencyDoor> doors = new HashMap<>();

    /** @param most how many rows of each source are posted, from the first on */
    LoadRealData(Portal portal, Token admin, PrintStream out, int most) {
        this.portal = portal;
        this.registry = new Registry(portal, admin);
        this.out = out;
        this.most = most;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException(
                    "Say which folder holds the data: LoadRealData <folder> [most rows of each source]");
        }
        int most = args.length == 2 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        Settings settings = Settings.of(System.getenv());
        try (Portal portal = new Portal(settings.gateway())) {
            load(portal, new Token(portal, settings.tokenUrl(), settings.loader()), Path.of(args[0]), most);
        }
    }

    private static void load(Portal portal, Token admin, Path folder, int most)
            throws IOException, InterruptedException {
        Map<String, Source> sources = Sources.in(folder);
        Path petitions = folder.resolve("petitions-uk");
        boolean registers = RegistersElsewhere.isIn(folder);
        if (sources.isEmpty() && !Files.isDirectory(petitions) && !registers) {
            throw new IllegalArgumentException(folder + " holds none of the known data sets.");
        }
        if (!sources.isEmpty()) {
            new LoadRealData(portal, admin, System.out, most).load(sources);
        }
        if (Files.isDirectory(petitions)) {
            new Registry(portal, admin).register(UkPetitions.agency());
            LoadPetitions.load(portal, admin, UkPetitions.in(petitions), System.out);
        }
        if (registers) {
            RegistersElsewhere.load(folder, new LoadOrganizations(portal, admin, System.out));
        }
    }

    /** Returns the sum over all sources. */
    Tally load(Map<String, Source> sources) throws IOException, InterruptedException {
        Tally total = new Tally("all");
        out.println(Tally.header());
        for (Map.Entry<String, Source> source : sources.entrySet()) {
            Tally tally = load(source.getKey(), source.getValue());
            out.println(tally);
            total.add(tally);
        }
        out.println(total);
        total.reasons().forEach((reason, count) -> out.println("  refused " + count + ": " + reason));
        return total;
    }

    private Tally load(String name, Source source) throws IOException, InterruptedException {
        AgencyDoor door = door(source.agency());
        Tally tally = new Tally(name);
        for (List<ObjectNode> batch :
                batches(source.records().stream().limit(most).toList())) {
            tally.count(door.publish(batch));
        }
        return tally;
    }

    private AgencyDoor door(ObjectNode agency) throws IOException, InterruptedException {
        String slug = agency.get("slug").asText();
        AgencyDoor open = doors.get(slug);
        if (open == null) {
            registry.register(agency);
            open = registry.open(slug);
            doors.put(slug, open);
        }
        return open;
    }

    private List<List<ObjectNode>> batches(List<ObjectNode> records) throws IOException {
        List<List<ObjectNode>> batches = new ArrayList<>();
        List<ObjectNode> batch = new ArrayList<>();
        int characters = 0;
        for (ObjectNode record : records) {
            int length = portal.json().writeValueAsString(record).length();
            if (batch.size() == MOST_LINES || (!batch.isEmpty() && characters + length > MOST_CHARACTERS)) {
                batches.add(batch);
                batch = new ArrayList<>();
                characters = 0;
            }
            batch.add(record);
            characters += length;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
