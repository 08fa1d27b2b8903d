package daylight.organizations.register;

import daylight.organizations.people.LeadingPeople;
import daylight.organizations.register.Entry.Officer;
import daylight.organizations.stored.StoredJson;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the register says, and what it said on each day. */
@ApplicationScoped
public class EntryVersions {
    private static final int MOST_NAMES = 1_000;

    /** The entry on a day. */
    public record OnDay(long version, OrganizationState state, boolean abnormal, Entry entry) {}

    /** A name since a day. */
    record Named(String name, LocalDate since) {}

    private final Jdbi jdbi;
    private final LeadingPeople people;
    private final Clock clock;

    EntryVersions(Jdbi jdbi, LeadingPeople people, Clock clock) {
        this.jdbi = jdbi;
        this.people = people;
        this.clock = clock;
    }

    /** The entry as it is now. */
    public Entry current(UUID organization) {
        return on(organization, LocalDate.of(9999, 12, 31))
                .orElseThrow(RegisterRefusal.NotFound::new)
                .entry();
    }

    /** The entries of many as they are now, in one look. */
    public Map<UUID, Entry> current(Collection<UUID> organizations) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT ON (organization_id) organization_id, entry FROM organization_version WHERE organization_id = ANY (:ids)"
                                + " ORDER BY organization_id, effective_on DESC, version DESC")
                .bindArray("ids", UUID.class, List.copyOf(organizations))
                .map((row, context) ->
                        Map.entry(row.getObject(1, UUID.class), StoredJson.read(row.getString(2), Entry.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The entry as it was at the end of a day; empty before its registration. */
    public Optional<OnDay> on(UUID organization, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT version, state, abnormal, entry FROM organization_version WHERE organization_id = :id AND effective_on <= :day"
                                + " ORDER BY effective_on DESC, version DESC LIMIT 1")
                .bind("id", organization)
                .bind("day", day)
                .map((row, context) -> new OnDay(
                        row.getLong(1),
                        OrganizationState.of(row.getString(2)),
                        row.getBoolean(3),
                        StoredJson.read(row.getString(4), Entry.class)))
                .findOne());
    }

    /** Its names up to a day, in order, each once for as long as it held. */
    List<Named> names(UUID organization, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT name, effective_on FROM (
                            SELECT entry ->> 'name' AS name, effective_on, version,
                                lag(entry ->> 'name') OVER (ORDER BY effective_on, version) AS before
                            FROM organization_version WHERE organization_id = :id AND effective_on <= :day) AS named
                        WHERE before IS DISTINCT FROM name ORDER BY effective_on, version LIMIT :most
                        """)
                .bind("id", organization)
                .bind("day", day)
                .bind("most", MOST_NAMES)
                .map((row, context) -> new Named(row.getString(1), row.getObject(2, LocalDate.class)))
                .list());
    }

    /**
     * Keeps the version that a filing made.
     *
     * @param left the name that it no longer has; null when it kept its own
     */
    void keep(Organization after, Entry entry, Filing filing, @Nullable String left) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO organization_version (organization_id, effective_on, version, filing_id, filing_kind, at, state, abnormal, entry,
                            left_name_key, left_name_look)
                        VALUES (:id, :on, :version, :filing, :kind, :at, :state, :abnormal, CAST(:entry AS jsonb), :leftKey, :leftLook)
                        """)
                .bind("id", after.id())
                .bind("on", filing.effectiveOn())
                .bind("version", after.version())
                .bind("filing", filing.id())
                .bind("kind", filing.kind().code())
                .bind("at", clock.instant())
                .bind("state", after.state().code())
                .bind("abnormal", after.abnormal())
                .bind("entry", StoredJson.text(entry))
                .bind("leftKey", left == null ? null : NameKey.of(left))
                .bind("leftLook", left == null ? null : NameLook.of(left))
                .execute());
        people.put(after.id(), after.state().ended() ? Map.of() : leading(entry));
    }

    /** By digest, whether the person is the legal representative. */
    private static Map<String, Boolean> leading(Entry entry) {
        Map<String, Boolean> legal = new HashMap<>();
        for (Officer officer : entry.officers()) {
            String digest = officer.digest();
            if (digest != null) {
                legal.merge(digest, officer.role().equals(Officer.LEGAL_REPRESENTATIVE), Boolean::logicalOr);
            }
        }
        return legal;
    }
}
