package daylight.organizations.application;

import daylight.kernel.ids.ShortReferences;
import daylight.organizations.application.Application.Point;
import daylight.organizations.application.Application.Submission;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps applications. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Applications {
    private static final ShortReferences REFERENCES = new ShortReferences('A');
    /** All columns, with how often it was submitted. */
    public static final String COLUMNS =
            "a.*, (SELECT count(*) FROM application_submission s WHERE s.application_id = a.id) AS submissions";

    private final Jdbi jdbi;

    Applications(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Application begin(UUID id, String account, @Nullable String email, Steps steps, Instant at) {
        String reference =
                REFERENCES.of(jdbi.withHandle(handle -> handle.createQuery("SELECT nextval('application_number')")
                        .mapTo(Long.class)
                        .one()));
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO application (id, reference, account, email, state, steps, created_at, updated_at, version)"
                                + " VALUES (:id, :reference, :account, :email, 'draft', CAST(:steps AS jsonb), :at, :at, 1)")
                .bind("id", id)
                .bind("reference", reference)
                .bind("account", account)
                .bind("email", email)
                .bind("steps", StoredJson.text(steps))
                .bind("at", at)
                .execute());
        return lock(id);
    }

    public Optional<Application> find(UUID id) {
        return one("SELECT " + COLUMNS + " FROM application a WHERE id = :id", id);
    }

    /**
     * Takes the row for this transaction.
     *
     * @throws ApplicationRefusal.NotFound 404 when there is none
     */
    public Application lock(UUID id) {
        return one("SELECT " + COLUMNS + " FROM application a WHERE id = :id FOR NO KEY UPDATE OF a", id)
                .orElseThrow(ApplicationRefusal.NotFound::new);
    }

    /** An account's, the newest first. */
    public List<Application> of(String account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM application a WHERE account = :account ORDER BY id DESC LIMIT 200")
                .bind("account", account)
                .map((row, context) -> read(row))
                .list());
    }

    /** How many of an account its applicant may still write in. */
    public int open(String account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM application WHERE account = :account AND state IN ('draft', 'returned')")
                .bind("account", account)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Changes a locked row.
     *
     * @param assignments of columns to named values
     */
    public Application update(UUID id, String assignments, Map<String, ?> values, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE application SET " + assignments
                        + ", updated_at = :at, version = version + 1 WHERE id = :id")
                .bindMap(values)
                .bind("at", at)
                .bind("id", id)
                .execute());
        return lock(id);
    }

    /** Keeps a submission as it is, with which files it had. */
    public void keepSubmission(Application application, List<ApplicationFiles.File> files, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO application_submission (application_id, number, at, steps, files)"
                                + " VALUES (:id, :number, :at, CAST(:steps AS jsonb), CAST(:files AS jsonb))")
                .bind("id", application.id())
                .bind("number", application.submissions() + 1)
                .bind("at", at)
                .bind("steps", StoredJson.text(application.steps()))
                .bind("files", StoredJson.text(files))
                .execute());
    }

    /** Keeps with the last submission what was asked to correct in it. */
    public void keepPoints(Application application, List<Point> points) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE application_submission SET points = CAST(? AS jsonb) WHERE application_id = ? AND number = ?",
                StoredJson.text(points),
                application.id(),
                application.submissions()));
    }

    public Optional<Submission> submission(UUID id, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT number, at, steps, points, files FROM application_submission WHERE application_id = :id AND number = :number")
                .bind("id", id)
                .bind("number", number)
                .map((row, context) -> new Submission(
                        row.getInt(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        StoredJson.read(row.getString(3), Steps.class),
                        StoredJson.list(row.getString(4), Point[].class),
                        StoredJson.list(row.getString(5), ApplicationFiles.File[].class)))
                .findOne());
    }

    private Optional<Application> one(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** A row of {@link #COLUMNS}. */
    public static Application read(ResultSet row) throws SQLException {
        return ApplicationRow.read(row);
    }
}
