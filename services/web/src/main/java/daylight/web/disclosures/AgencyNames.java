package daylight.web.disclosures;

import daylight.web.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** What an agency is called, for pages that know it by its slug; asked for once and again after some minutes. */
@ApplicationScoped
public class AgencyNames {
    private static final Logger LOG = Logger.getLogger(AgencyNames.class);
    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Copy(Agency agency, Instant until) {}

    private final Disclosures disclosures;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Copy> copies = new ConcurrentHashMap<>();

    AgencyNames(@RestClient Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** The name, or the slug where there is none to be had: a reader's own page must not fail for want of a name. */
    public String name(String slug, Language language) {
        Copy held = copies.get(slug);
        if (held == null || clock.instant().isAfter(held.until())) {
            try {
                held = new Copy(disclosures.agency(slug), clock.instant().plus(KEPT));
                copies.put(slug, held);
            } catch (Refused | Outage | ProcessingException cause) {
                LOG.warnf("The name of agency %s cannot be had: %s", slug, cause.getMessage());
                return slug;
            }
        }
        Agency agency = held.agency();
        return language.either(agency.nameEn(), agency.nameZh(), slug);
    }
}
