package daylight.disclosures.agency;

import daylight.kernel.calendar.Jurisdiction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of agencies. */
@ApplicationScoped
public class Agencies {
    private static final String COLUMNS =
            "id, slug, name_en, name_zh, jurisdiction, region, homepage, registered_at, version";

    /** What LIKE would read as more than itself, and the sign that keeps it from doing so. */
    private static final Pattern WILD = Pattern.compile("[!%_]");

    private final Jdbi jdbi;

    Agencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Agency> find(String slug) {
        return one("SELECT " + COLUMNS + " FROM agency WHERE slug = :slug", slug);
    }

    /** Keeps others from changing it until the end of the transaction. */
    Optional<Agency> lock(String slug) {
        return one("SELECT " + COLUMNS + " FROM agency WHERE slug = :slug FOR UPDATE", slug);
    }

    /**
     * In the order of slugs. The table is read through without an index: of agencies there are thousands at most.
     *
     * @param part of the slug or of a name, whatever its capitals; empty for all
     * @param after the slug that the page begins after; empty for the first
     */
    List<Agency> page(String part, String after, int size) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM agency WHERE slug > :after AND (slug ILIKE :like ESCAPE '!'"
                        + " OR name_en ILIKE :like ESCAPE '!' OR name_zh ILIKE :like ESCAPE '!')"
                        + " ORDER BY slug LIMIT :size")
                .bind("like", '%' + WILD.matcher(part).replaceAll("!$0") + '%')
                .bind("after", after)
                .bind("size", size)
                .map(Agencies::read)
                .list());
    }

    /** Whether the slug was free. */
    boolean insert(Agency agency) {
        return write(
                        "INSERT INTO agency (" + COLUMNS
                                + ") VALUES (:id, :slug, :nameEn, :nameZh, :jurisdiction, :region,"
                                + " :homepage, :registeredAt, :version) ON CONFLICT ON CONSTRAINT agency_pk DO NOTHING",
                        agency)
                == 1;
    }

    void update(Agency agency) {
        write(
                "UPDATE agency SET name_en = :nameEn, name_zh = :nameZh, jurisdiction = :jurisdiction, region = :region,"
                        + " homepage = :homepage, version = :version WHERE slug = :slug",
                agency);
    }

    private int write(String sql, Agency agency) {
        AgencyEntry entry = agency.entry();
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("id", agency.id())
                .bind("slug", agency.slug())
                .bind("nameEn", entry.nameEn())
                .bind("nameZh", entry.nameZh())
                .bind("jurisdiction", entry.jurisdiction().code())
                .bind("region", entry.region())
                .bind("homepage", entry.homepage())
                .bind("registeredAt", agency.registeredAt().atOffset(ZoneOffset.UTC))
                .bind("version", agency.version())
                .execute());
    }

    private Optional<Agency> one(String sql, String slug) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("slug", slug).map(Agencies::read).findOne());
    }

    private static Agency read(ResultSet row, StatementContext context) throws SQLException {
        String jurisdiction = row.getString("jurisdiction");
        AgencyEntry entry = new AgencyEntry(
                row.getString("name_en"),
                row.getString("name_zh"),
                Jurisdiction.of(jurisdiction)
                        .orElseThrow(() -> new IllegalStateException("Unknown jurisdiction " + jurisdiction)),
                row.getString("region"),
                row.getString("homepage"));
        return new Agency(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                entry,
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
