package daylight.web.petitions;

import daylight.web.disclosures.Agency;
import daylight.web.disclosures.AgencyPage;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Refused;
import daylight.web.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Names of agencies and places, asked for once and again after half a minute: every list of petitions shows some. */
@ApplicationScoped
public class Directory {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int PAGE = 100;
    /** Beyond these an agency is asked for by itself, and is not offered in a choice. */
    private static final int PAGES = 10;

    private record Copy(List<Agency> agencies, List<Region> regions, Instant until) {}

    private final Disclosures disclosures;
    private final Petitions petitions;
    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<@Nullable Copy> copy = new AtomicReference<>();

    Directory(@RestClient Disclosures disclosures, @RestClient Petitions petitions) {
        this.disclosures = disclosures;
        this.petitions = petitions;
    }

    public List<Agency> agencies() {
        return fresh().agencies();
    }

    public List<Region> regions() {
        return fresh().regions();
    }

    /** The agency of a slug; null where it is not known. */
    public @Nullable Agency agency(String slug) {
        return agencies().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> unlisted(slug));
    }

    public String agencyName(String slug, Language language) {
        Agency agency = agency(slug);
        return agency == null ? slug : language.either(agency.nameEn(), agency.nameZh(), slug);
    }

    public String regionName(String code, Language language) {
        return regions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> language.either(one.nameEn(), one.nameZh(), code))
                .orElse(code);
    }

    private @Nullable Agency unlisted(String slug) {
        try {
            return slug.isBlank() ? null : disclosures.agency(slug);
        } catch (Refused unknown) {
            return null;
        }
    }

    private Copy fresh() {
        Copy held = copy.get();
        if (held != null && clock.instant().isBefore(held.until())) {
            return held;
        }
        Copy read = new Copy(
                allAgencies(), petitions.regions().items(), clock.instant().plus(KEPT));
        copy.set(read);
        return read;
    }

    private List<Agency> allAgencies() {
        List<Agency> all = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            AgencyPage page = disclosures.agencies(cursor, PAGE);
            all.addAll(page.items());
            cursor = page.next();
            pages++;
        } while (cursor != null && pages < PAGES);
        return List.copyOf(all);
    }
}
