package daylight.petitions.endorsing;

import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Which organizations stand behind a petition, the newest first. */
@ApplicationScoped
class Endorsements {
    private static final int MOST = 100;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final Jdbi jdbi;
    private final Cursors cursors;

    Endorsements(Jdbi jdbi, Cursors cursors) {
        this.jdbi = jdbi;
        this.cursors = cursors;
    }

    /**
     * A page of them.
     *
     * @param of only these organizations; all when empty
     * @param cursor of the page before; null at the start
     */
    Page<Endorsement> of(UUID petition, List<UUID> of, @Nullable String cursor) {
        String scope = "endorsements " + petition + " " + of;
        List<String> position =
                cursor == null ? List.of(LATEST.toString(), LAST.toString()) : cursors.position(scope, cursor);
        List<Endorsement> found = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT organization_id, name, statement, at FROM endorsement WHERE petition_id = :petition"
                                + " AND (:all OR organization_id = ANY (CAST(:of AS uuid[]))) AND (at, organization_id) < (:at, :before)"
                                + " ORDER BY at DESC, organization_id DESC LIMIT :most")
                .bind("petition", petition)
                .bind("all", of.isEmpty())
                .bindArray("of", String.class, of.stream().map(UUID::toString).toList())
                .bind("at", Instant.parse(position.get(0)))
                .bind("before", UUID.fromString(position.get(1)))
                .bind("most", MOST + 1)
                .map((row, context) -> new Endorsement(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list());
        return found.size() <= MOST
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, MOST), after(scope, found.get(MOST - 1)));
    }

    private String after(String scope, Endorsement last) {
        return cursors.next(
                scope, List.of(last.at().toString(), last.organization().toString()));
    }
}
