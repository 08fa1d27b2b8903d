package daylight.petitions.finding;

import daylight.petitions.finding.PetitionView.Act;
import daylight.petitions.finding.PetitionView.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what belongs to a petition. */
@ApplicationScoped
class PetitionParts {
    private final Jdbi jdbi;

    PetitionParts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Answer> answers(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind, summary, body, at, held_on, url FROM petition_response WHERE petition_id = :petition ORDER BY at")
                .bind("petition", petition)
                .map((row, context) -> new Answer(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getObject(5, LocalDate.class),
                        row.getString(6)))
                .list());
    }

    List<Act> acts(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT version, act, state, at, reason FROM petition_act WHERE petition_id = :petition ORDER BY version")
                .bind("petition", petition)
                .map((row, context) -> new Act(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)))
                .list());
    }
}
