package daylight.seeds.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.Portal;
import daylight.seeds.portal.RecordList;
import daylight.seeds.portal.Registry;
import daylight.seeds.portal.Settings;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Loads the sample data through the gateway: registers the agencies, publishes as each of them, then amends and
 * withdraws. Looks first at what is there and does only what is missing, so it may be run again or broken off.
 */
public final class LoadSamples {
    private final Portal portal;
    private final Token admin;
    private final PrintStream out;

    LoadSamples(Portal portal, Token admin, PrintStream out) {
        this.portal = portal;
        this.admin = admin;
        this.out = out;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        Settings settings = Settings.of(System.getenv());
        try (Portal portal = new Portal(settings.gateway())) {
            Token admin = new Token(portal, settings.tokenUrl(), settings.loader());
            new LoadSamples(portal, admin, System.out)
                    .load(new SampleFiles(Path.of(args.length > 0 ? args[0] : "seeds/data")));
        }
    }

    void load(SampleFiles files) throws IOException, InterruptedException {
        Registry registry = new Registry(portal, admin);
        // All agencies first: the client of each is being made while the others register.
        for (ObjectNode agency : files.agencies()) {
            registry.register(agency);
        }
        RecordList present = new RecordList(portal, admin);
        int acts = 0;
        for (ObjectNode agency : files.agencies()) {
            String slug = agency.get("slug").asText();
            AgencyWork work = AgencyWork.remaining(files, slug, present.byNumber(slug));
            if (!work.isEmpty()) {
                work.doIt(registry.open(slug));
                out.println("  " + slug + ": " + work);
            }
            acts += work.size();
        }
        out.println(acts == 0 ? "  sample data is there already" : "  sample data loaded, " + acts + " acts");
    }
}
