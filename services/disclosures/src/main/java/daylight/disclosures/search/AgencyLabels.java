package daylight.disclosures.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Names of the agencies that a facet counts: one statement for all that are not known freshly, and none for most searches. */
@ApplicationScoped
class AgencyLabels {
    private static final Logger LOG = Logger.getLogger(AgencyLabels.class);

    private record Known(Label label, Instant until) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Jdbi jdbi;
    private final Clock clock;
    private final SearchConfig config;

    AgencyLabels(Jdbi jdbi, Clock clock, SearchConfig config) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.config = config;
    }

    Map<String, Label> of(Collection<String> slugs) {
        Instant now = clock.instant();
        List<String> unknown = slugs.stream()
                .filter(slug ->
                        !known.containsKey(slug) || known.get(slug).until().isBefore(now))
                .toList();
        if (!unknown.isEmpty()) {
            load(unknown, now.plus(config.agencyNamesFor()));
        }
        Map<String, Label> labels = new HashMap<>();
        slugs.forEach(slug -> {
            Known label = known.get(slug);
            if (label != null) {
                labels.put(slug, label.label());
            }
        });
        return labels;
    }

    private void load(List<String> slugs, Instant until) {
        try {
            jdbi.useHandle(handle -> handle.createQuery(
                            "SELECT slug, name_en, name_zh FROM agency WHERE slug = ANY(:slugs)")
                    .bindArray("slugs", String.class, slugs)
                    .map((row, context) -> known.put(
                            row.getString("slug"),
                            new Known(new Label(row.getString("name_en"), row.getString("name_zh")), until)))
                    .list());
        } catch (JdbiException e) {
            // Search needs Elasticsearch alone; without the database names stay as last known.
            LOG.warn("Names of agencies could not be read", e);
        }
    }
}
