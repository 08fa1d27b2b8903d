package daylight.embedded.portal;

import daylight.embedded.server.Elasticsearch;
import daylight.embedded.server.Kafka;
import daylight.embedded.server.Keycloak;
import daylight.embedded.server.Mail;
import daylight.embedded.server.Postgresql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Our own processes. A new service is one row here; a row whose application was not built yet is left out. */
final class Services {

    static final String GATEWAY = "gateway";

    private static final Set<String> SERVERS =
            Set.of(Postgresql.NAME, Kafka.NAME, Elasticsearch.NAME, Keycloak.NAME, Mail.NAME);

    static final List<ServicePart> ALL = List.of(
            new ServicePart("disclosures", "services/disclosures", 18081, 256, true, SERVERS, Set.of()),
            new ServicePart("petitions", "services/petitions", 18083, 256, true, SERVERS, Set.of()),
            new ServicePart("organizations", "services/organizations", 18084, 256, true, SERVERS, Set.of()),
            new ServicePart("reports", "services/reports", 18085, 256, true, SERVERS, Set.of()),
            new ServicePart(
                    "web",
                    "services/web",
                    18082,
                    128,
                    false,
                    Set.of(Keycloak.NAME),
                    Set.of("disclosures", "petitions", "organizations", "reports")),
            // Of all parts it must answer first and last: without what is behind it, it says so in a problem document.
            // Its own port is for health and measures; the public one is another setting.
            new ServicePart(GATEWAY, "gateway", 18086, 128, false, Set.of(), Set.of()));

    private Services() {}

    static List<ServicePart> named(Set<String> names) {
        return ALL.stream().filter(part -> names.contains(part.name())).toList();
    }

    static List<ServicePart> built(Path root) {
        return ALL.stream().filter(part -> Files.exists(part.jar(root))).toList();
    }
}
