package daylight.organizations.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who may not lead an organization, and who leads which. People are known by their digests alone. */
@ApplicationScoped
public class LeadingPeople {
    private static final UUID NONE = new UUID(0, 0);

    /** Somebody who must not lead. */
    public record Ban(String digest, LocalDate until, String source) {}

    private final Jdbi jdbi;

    LeadingPeople(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of them who are banned on a day, by digest. */
    public Map<String, Ban> banned(Collection<String> digests, LocalDate day) {
        return digests.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT digest, until_on, source FROM banned_person WHERE digest = ANY(:digests) AND until_on >= :day")
                        .bindArray("digests", String.class, List.copyOf(digests))
                        .bind("day", day)
                        .map((row, context) ->
                                new Ban(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)))
                        .collect(Collectors.toMap(Ban::digest, ban -> ban)));
    }

    /** Those of them who are legal representatives of another living organization. */
    public Set<String> elsewhere(Collection<String> digests, @Nullable UUID organization) {
        return digests.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT digest FROM leading_person WHERE digest = ANY(:digests) AND legal AND organization_id <> :but")
                        .bindArray("digests", String.class, List.copyOf(digests))
                        .bind("but", organization == null ? NONE : organization)
                        .mapTo(String.class)
                        .set());
    }

    /** Keeps others who take one of them waiting until this transaction ends; in one order, so that nobody waits for each other. */
    public void take(Collection<String> digests) {
        jdbi.useHandle(handle -> digests.stream()
                .sorted()
                .forEach(digest -> handle.execute("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", digest)));
    }

    /**
     * Writes who leads an organization now; nobody once it ended.
     *
     * @param legal by digest, whether the person is the legal representative
     */
    public void put(UUID organization, Map<String, Boolean> legal) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM leading_person WHERE organization_id = ?", organization);
            legal.forEach((digest, is) -> handle.execute(
                    "INSERT INTO leading_person (organization_id, digest, legal) VALUES (?, ?, ?)",
                    organization,
                    digest,
                    is));
        });
    }

    /** Bans people, or bans them for longer. */
    public void ban(List<Ban> bans) {
        jdbi.useHandle(handle -> bans.forEach(ban -> handle.execute(
                "INSERT INTO banned_person (digest, until_on, source) VALUES (?, ?, ?)"
                        + " ON CONFLICT (digest) DO UPDATE SET until_on = greatest(banned_person.until_on, excluded.until_on), source = excluded.source",
                ban.digest(),
                ban.until(),
                ban.source())));
    }
}
