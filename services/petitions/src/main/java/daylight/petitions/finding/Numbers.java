package daylight.petitions.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.petitions.finding.Suppression.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Signatures by place and by hour. */
@ApplicationScoped
class Numbers {
    /** The number of a place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String region,
            @Nullable String nameEn,
            @Nullable String nameZh,
            long signatures) {}

    /**
     * The places of a petition. One whose number is small enough to point at people, or would give away one that is, is not among them: to whoever looks twice the name
     * of a place that was not there before would say that one person signed there.
     *
     * @param total of all, exact, also of those that were counted elsewhere and have no place here
     * @param notTold how many places are left out
     */
    record Places(long total, int notTold, List<Place> items) {}

    /** Valid signatures that were confirmed in the hour which began then. */
    record Hour(Instant hour, long signatures) {}

    /**
     * A place beside the total of all.
     *
     * @param place null in the one row of a petition that has none
     */
    private record Row(long all, @Nullable Place place) {}

    private final Jdbi jdbi;

    Numbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Places byRegion(UUID petition) {
        List<Row> rows = rows(petition);
        Map<String, Place> exact = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.place()))
                .collect(Collectors.toMap(Place::region, Function.identity()));
        List<Cell> cells = Suppression.of(exact.values().stream()
                .map(place -> new Cell(place.region(), place.signatures()))
                .toList());
        List<Place> told = cells.stream()
                .filter(Cell::told)
                .map(cell -> Objects.requireNonNull(exact.get(cell.region())))
                .toList();
        return new Places(rows.getFirst().all(), cells.size() - told.size(), told);
    }

    /** In one statement, so that total and places are of one moment. */
    private List<Row> rows(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT t.total, c.region, c.total, r.name_en, r.name_zh"
                                + " FROM (SELECT coalesce((SELECT total FROM petition_count WHERE petition_id = :petition), 0) AS total) t"
                                + " LEFT JOIN region_count c ON c.petition_id = :petition AND c.total > 0 LEFT JOIN region r ON r.code = c.region")
                .bind("petition", petition)
                .map((row, context) -> new Row(row.getLong(1), place(row)))
                .list());
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        String region = row.getString(2);
        return region == null ? null : new Place(region, row.getString(4), row.getString(5), row.getLong(3));
    }

    List<Hour> history(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT hour, total FROM hour_count WHERE petition_id = :petition AND total > 0 ORDER BY hour")
                .bind("petition", petition)
                .map((row, context) -> new Hour(row.getTimestamp(1).toInstant(), row.getLong(2)))
                .list());
    }
}
