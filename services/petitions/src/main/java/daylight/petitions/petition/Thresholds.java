package daylight.petitions.petition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.calendar.DueDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The thresholds of petitions: how many signatures oblige to what, and until when. */
@ApplicationScoped
public class Thresholds {
    public static final String RESPONSE = "response";
    public static final String HEARING = "hearing";

    /**
     * One threshold of one petition.
     *
     * @param kind response or hearing
     * @param days working days the agency then has
     * @param source where the numbers come from
     * @param sourceZh the same in Chinese
     * @param dueOn the last day; absent until it is reached
     * @param provisional whether a year without a published calendar was counted through
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Threshold(
            String kind,
            int signatures,
            int days,
            String source,
            @Nullable String sourceZh,
            @Nullable Instant reachedAt,
            @Nullable LocalDate dueOn,
            @Nullable Boolean provisional,
            @Nullable Instant metAt) {
        @JsonIgnore
        public boolean isHearing() {
            return kind.equals(HEARING);
        }
    }

    private final Jdbi jdbi;

    Thresholds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Fixes a petition's thresholds by the rules of the nearest place.
     *
     * @param places codes, nearest first
     */
    public void fix(UUID petition, List<String> places) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO petition_threshold (petition_id, kind, signatures, days, source, source_zh)"
                                + " SELECT DISTINCT ON (kind) :petition, kind, signatures, days, source, source_zh FROM threshold_rule"
                                + " WHERE region = '*' OR region = ANY (:places)"
                                + " ORDER BY kind, coalesce(array_position(:places, region), 1000)")
                .bind("petition", petition)
                .bindArray("places", String.class, places)
                .execute());
    }

    public List<Threshold> of(UUID petition) {
        return of(List.of(petition)).getOrDefault(petition, List.of());
    }

    /** Of several at once; who has none is not in the answer. */
    public Map<UUID, List<Threshold>> of(List<UUID> petitions) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM petition_threshold WHERE petition_id = ANY (CAST(:petitions AS uuid[])) ORDER BY signatures, kind DESC")
                .bindArray(
                        "petitions",
                        String.class,
                        petitions.stream().map(UUID::toString).toList())
                .map((row, context) -> Map.entry(row.getObject("petition_id", UUID.class), read(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    /** What the total reaches and was not reached before, the lower first. */
    public List<Threshold> unreached(UUID petition, long total) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM petition_threshold WHERE petition_id = :petition AND reached_at IS NULL AND signatures <= :total"
                                + " ORDER BY signatures, kind DESC")
                .bind("petition", petition)
                .bind("total", total)
                .map((row, context) -> read(row))
                .list());
    }

    public void reached(UUID petition, String kind, Instant at, DueDate due) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE petition_threshold SET reached_at = :at, due_on = :due, provisional = :provisional"
                                + " WHERE petition_id = :petition AND kind = :kind")
                .bind("at", at)
                .bind("due", due.date())
                .bind("provisional", due.provisional())
                .bind("petition", petition)
                .bind("kind", kind)
                .execute());
    }

    /** Has the counter announce the total once more and see what it reaches: before, its state did not let it. */
    public void lookAgain(UUID petition) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE petition_count SET announced_total = NULL WHERE petition_id = ?", petition));
    }

    public void met(UUID petition, String kind, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE petition_threshold SET met_at = :at WHERE petition_id = :petition AND kind = :kind")
                .bind("at", at)
                .bind("petition", petition)
                .bind("kind", kind)
                .execute());
    }

    /** Whether the duty began and is not met. */
    public boolean owed(UUID petition, String kind) {
        return of(petition).stream()
                .anyMatch(one -> one.kind().equals(kind) && one.reachedAt() != null && one.metAt() == null);
    }

    private static Threshold read(ResultSet row) throws SQLException {
        OffsetDateTime reached = row.getObject("reached_at", OffsetDateTime.class);
        OffsetDateTime met = row.getObject("met_at", OffsetDateTime.class);
        return new Threshold(
                row.getString("kind"),
                row.getInt("signatures"),
                row.getInt("days"),
                row.getString("source"),
                row.getString("source_zh"),
                reached == null ? null : reached.toInstant(),
                row.getObject("due_on", LocalDate.class),
                (Boolean) row.getObject("provisional"),
                met == null ? null : met.toInstant());
    }
}
