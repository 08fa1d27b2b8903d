package daylight.petitions.endorsing;

import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationEvent;
import daylight.contracts.organizations.OrganizationPenalized;
import daylight.kernel.events.EventJson;
import daylight.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organization as the register tells of it, and the demonstration's citizen who speaks for it.
 *
 * @param organization its id
 */
record RegisteredFriends(Organizations organizations, OrganizationEventsConsumer consumer, UUID organization) {
    private static final Pattern SUBJECT = Pattern.compile("\"sub\":\"([^\"]+)\"");

    void register(long version, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> organizations.put(
                        new OrganizationEventsConsumer.Entry(organization, version, "Friends of the Archive", state)));
    }

    void appoint(long version, boolean active) {
        appoint(version, active, null);
    }

    void appoint(long version, boolean active, @Nullable LocalDate until) {
        QuarkusTransaction.requiringNew()
                .run(() -> organizations.appoint(
                        new OrganizationEventsConsumer.Representative(
                                organization, version, citizen(), "Friends of the Archive", null, until),
                        active));
    }

    void penalize(long version, String state) {
        OrganizationPenalized event = new OrganizationPenalized(
                organization,
                version,
                "O-0000000",
                null,
                "Friends of the Archive",
                "social-association",
                "310000",
                state,
                "suspension",
                LocalDate.of(2026, 3, 31),
                new Notice(
                        "civil-affairs",
                        "penalties",
                        "Suspension",
                        "Suspended.",
                        "http://localhost:8080/organizations/O-0000000"),
                Instant.parse("2026-03-31T09:00:00Z"));
        told(event);
    }

    void told(OrganizationEvent event) {
        String json =
                EventJson.write(UUID.randomUUID(), "/api/organizations", Instant.parse("2026-03-31T09:00:00Z"), event);
        QuarkusTransaction.requiringNew()
                .run(() -> consumer.handle(EventJson.read(json.getBytes(StandardCharsets.UTF_8))));
    }

    static String citizen() {
        String claims = new String(
                Base64.getUrlDecoder().decode(Tokens.of("citizen").split("\\.", -1)[1]), StandardCharsets.UTF_8);
        Matcher subject = SUBJECT.matcher(claims);
        if (!subject.find()) {
            throw new AssertionError("A token without a subject");
        }
        return subject.group(1);
    }

    /** What its representative sends to endorse a petition. */
    String endorsement() {
        return "{\"organization\": \"" + organization + "\", \"statement\": \"It is ours.\"}";
    }
}
