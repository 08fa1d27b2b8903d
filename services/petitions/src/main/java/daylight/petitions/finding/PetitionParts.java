package daylight.petitions.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import daylight.petitions.finding.PetitionView.Act;
import daylight.petitions.finding.PetitionView.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what belongs to petitions, of all that are asked for at once. */
@ApplicationScoped
class PetitionParts {
    private record Part<T>(UUID petition, T part) {}

    private static final RowMapper<Part<Answer>> ANSWER = (row, context) -> new Part<>(
            row.getObject(1, UUID.class),
            new Answer(
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getTimestamp(5).toInstant(),
                    row.getObject(6, LocalDate.class),
                    row.getString(7)));

    private static final RowMapper<Part<Act>> ACT = (row, context) -> new Part<>(
            row.getObject(1, UUID.class),
            new Act(
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getTimestamp(5).toInstant(),
                    row.getString(6)));

    private final Jdbi jdbi;

    PetitionParts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<UUID, List<Answer>> answers(List<UUID> petitions) {
        return parts(
                "SELECT petition_id, kind, summary, body, at, held_on, url FROM petition_response WHERE petition_id = ANY (CAST(:petitions AS uuid[])) ORDER BY at",
                ANSWER,
                petitions);
    }

    Map<UUID, List<Act>> acts(List<UUID> petitions) {
        return parts(
                "SELECT petition_id, version, act, state, at, reason FROM petition_act WHERE petition_id = ANY (CAST(:petitions AS uuid[])) ORDER BY version",
                ACT,
                petitions);
    }

    private <T> Map<UUID, List<T>> parts(String sql, RowMapper<Part<T>> mapper, List<UUID> petitions) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray(
                        "petitions",
                        String.class,
                        petitions.stream().map(UUID::toString).toList())
                .map(mapper)
                .collect(groupingBy(Part::petition, mapping(Part::part, toList()))));
    }
}
