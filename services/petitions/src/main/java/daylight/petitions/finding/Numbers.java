package daylight.petitions.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.petitions.finding.Suppression.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Signatures by place and by hour. */
@ApplicationScoped
class Numbers {
    /**
     * The number of a place.
     *
     * @param signatures absent when the number is small enough to point at people, or would give away one that is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String region,
            @Nullable String nameEn,
            @Nullable String nameZh,
            @Nullable Long signatures) {}

    /**
     * All places of a petition.
     *
     * @param total of all, exact
     * @param notTold how many places have a number that is not told
     */
    record Places(long total, int notTold, List<Place> items) {}

    /** Valid signatures that were confirmed in the hour which began then. */
    record Hour(Instant hour, long signatures) {}

    private record Named(
            Cell cell, @Nullable String nameEn, @Nullable String nameZh) {}

    private final Jdbi jdbi;

    Numbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Places byRegion(UUID petition) {
        List<Named> exact = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT c.region, c.total, r.name_en, r.name_zh FROM region_count c LEFT JOIN region r ON r.code = c.region"
                                + " WHERE c.petition_id = :petition AND c.total > 0")
                .bind("petition", petition)
                .map((row, context) ->
                        new Named(new Cell(row.getString(1), row.getLong(2)), row.getString(3), row.getString(4)))
                .list());
        long total = exact.stream().mapToLong(named -> named.cell().total()).sum();
        Map<String, Named> names =
                exact.stream().collect(Collectors.toMap(named -> named.cell().region(), Function.identity()));
        List<Cell> told = Suppression.of(exact.stream().map(Named::cell).toList());
        List<Place> places = told.stream()
                .map(cell -> place(cell, Objects.requireNonNull(names.get(cell.region()))))
                .toList();
        return new Places(
                total, (int) told.stream().filter(cell -> !cell.told()).count(), places);
    }

    private static Place place(Cell cell, Named named) {
        return new Place(cell.region(), named.nameEn(), named.nameZh(), cell.told() ? cell.total() : null);
    }

    List<Hour> history(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT hour, total FROM hour_count WHERE petition_id = :petition AND total > 0 ORDER BY hour")
                .bind("petition", petition)
                .map((row, context) -> new Hour(row.getTimestamp(1).toInstant(), row.getLong(2)))
                .list());
    }
}
