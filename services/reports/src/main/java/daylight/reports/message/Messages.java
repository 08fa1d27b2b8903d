package daylight.reports.message;

import daylight.reports.keys.Hex32;
import daylight.reports.sealing.SizeClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Keeps messages. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Messages {
    private static final int MOST_OF_A_CASE = 2_000;

    private final Jdbi jdbi;

    Messages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Message> find(UUID id) {
        return one("SELECT * FROM message WHERE id = :key", id);
    }

    /** Takes the row for this transaction. */
    public Optional<Message> lock(UUID id) {
        return one("SELECT * FROM message WHERE id = :key FOR UPDATE", id);
    }

    /** The message that first came as this file. */
    public Optional<Message> ofFile(Hex32 sha256) {
        return one("SELECT * FROM message WHERE first_sha256 = :key", sha256.bytes());
    }

    public List<Message> ofCase(UUID caseId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM message WHERE case_id = :case ORDER BY number LIMIT :most")
                        .bind("case", caseId)
                        .bind("most", MOST_OF_A_CASE)
                        .map((row, context) -> read(row))
                        .list());
    }

    public void insertReport(Message message) {
        jdbi.useHandle(handle -> bound(
                        handle.createUpdate("INSERT INTO message (" + COLUMNS + ") VALUES (" + VALUES + ")"), message)
                .execute());
    }

    /** The case's row is locked by the caller, so that replies are numbered one by one. */
    public void insertReply(Message message, byte[] access) {
        jdbi.useHandle(handle -> bound(
                        handle.createUpdate("INSERT INTO message (" + COLUMNS + ", access, reply) SELECT " + VALUES
                                + ", :access, coalesce(max(reply), 0) + 1 FROM message WHERE access = :access"),
                        message)
                .bind("access", access)
                .execute());
    }

    /** Another file in the place of the one before; what it first was stays. */
    public void rewrap(Message message, UUID body, Hex32 sha256, long epoch) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE message SET body = :body, sha256 = :sha256, epoch = :epoch WHERE id = :id")
                .bind("body", body)
                .bind("sha256", sha256.bytes())
                .bind("epoch", epoch)
                .bind("id", message.id())
                .execute());
    }

    private static final String COLUMNS =
            "id, case_id, kind, number, body, day, size_class, epoch, sha256, first_sha256, first_epoch";
    private static final String VALUES =
            ":id, :case, :kind, :number, :body, :day, :size, :epoch, :sha256, :first, :firstEpoch";

    private static Update bound(Update update, Message message) {
        return update.bind("id", message.id())
                .bind("case", message.caseId())
                .bind("kind", message.kind().code())
                .bind("number", message.number())
                .bind("body", message.body())
                .bind("day", message.day())
                .bind("size", message.size().code())
                .bind("epoch", message.epoch())
                .bind("sha256", message.sha256().bytes())
                .bind("first", message.firstSha256().bytes())
                .bind("firstEpoch", message.firstEpoch());
    }

    private Optional<Message> one(String sql, Object key) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("key", key)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getInt("number"),
                row.getObject("body", UUID.class),
                row.getObject("day", LocalDate.class),
                SizeClass.of(row.getString("size_class")),
                row.getLong("epoch"),
                new Hex32(row.getBytes("sha256")),
                new Hex32(row.getBytes("first_sha256")),
                row.getLong("first_epoch"));
    }
}
