package daylight.petitions.signing;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes signatures in batches: a function of the database a batch, so one round trip and one commit (docs/adr/0010-signatures-in-batches.md). */
@ApplicationScoped
class SignatureBatches {
    private static final String DEADLOCK = "40P01";

    private final AgroalDataSource source;
    private final Clock clock;
    private final BatchWriter<Confirmation, Outcome> confirmations;
    private final BatchWriter<DirectSignature, Outcome> direct;

    SignatureBatches(AgroalDataSource source, Clock clock, SigningConfig config) {
        this.source = source;
        this.clock = clock;
        this.confirmations =
                new BatchWriter<>("signatures-confirm", config, Outcome.GONE, asked -> again(() -> confirm(asked)));
        this.direct = new BatchWriter<>("signatures-direct", config, Outcome.GONE, asked -> again(() -> add(asked)));
    }

    CompletableFuture<Outcome> confirm(Confirmation confirmation) {
        return confirmations.submit(confirmation);
    }

    CompletableFuture<Outcome> add(DirectSignature signature) {
        return direct.submit(signature);
    }

    /**
     * Whoever is in no answer of the database has nothing pending, or met another writer of the same signature: the statement waited for that one's commit, but still sees
     * the tables as they were before it. A second look, which only they cost, tells which.
     */
    private Map<Confirmation, Outcome> confirm(List<Confirmation> asked) throws SQLException {
        Map<Signer, Outcome> outcomes = ask(asked);
        List<Confirmation> missing = asked.stream()
                .filter(one -> !outcomes.containsKey(one.signer()))
                .toList();
        if (!missing.isEmpty()) {
            outcomes.putAll(ask(missing));
        }
        return answers(asked, Confirmation::signer, outcomes);
    }

    private Map<Signer, Outcome> ask(List<Confirmation> asked) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT petition, signed_by, outcome FROM confirm_signatures(?, ?, ?, ?, ?)")) {
            statement.setArray(
                    1, array(connection, "uuid", asked, one -> one.signer().petition()));
            statement.setArray(
                    2, array(connection, "uuid", asked, one -> one.signer().signer()));
            statement.setArray(3, array(connection, "text", asked, Confirmation::name));
            statement.setArray(4, array(connection, "text", asked, Confirmation::region));
            statement.setObject(5, now());
            return outcomes(statement);
        }
    }

    private Map<DirectSignature, Outcome> add(List<DirectSignature> asked) throws SQLException {
        Map<Signer, Outcome> outcomes;
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT petition, signed_by, outcome FROM add_signatures(?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setArray(
                    1, array(connection, "uuid", asked, one -> one.signer().petition()));
            statement.setArray(
                    2, array(connection, "uuid", asked, one -> one.signer().signer()));
            statement.setArray(3, array(connection, "text", asked, DirectSignature::region));
            statement.setArray(4, array(connection, "text", asked, DirectSignature::name));
            statement.setArray(5, array(connection, "text", asked, DirectSignature::address));
            statement.setArray(6, array(connection, "bool", asked, DirectSignature::news));
            statement.setArray(7, array(connection, "int2", asked, one -> (short) one.marks()));
            statement.setObject(8, now());
            outcomes = outcomes(statement);
        }
        return answers(asked, DirectSignature::signer, outcomes);
    }

    private static <T> Map<T, Outcome> answers(
            List<T> asked, Function<T, Signer> signer, Map<Signer, Outcome> outcomes) {
        Map<T, Outcome> answers = new HashMap<>();
        asked.forEach(one -> answers.put(one, outcomes.getOrDefault(signer.apply(one), Outcome.GONE)));
        return answers;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Map<Signer, Outcome> outcomes(PreparedStatement statement) throws SQLException {
        Map<Signer, Outcome> outcomes = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Signer signer = new Signer(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
                outcomes.merge(signer, Outcome.of(rows.getInt(3)), Outcome::truer);
            }
        }
        return outcomes;
    }

    private static <T> Array array(
            Connection connection, String type, List<T> asked, Function<T, @Nullable Object> part) throws SQLException {
        return connection.createArrayOf(type, asked.stream().map(part).toArray());
    }

    private interface Write<T> {
        T run() throws SQLException;
    }

    /** Two replicas may meet the same pending rows in different orders; one of them is then rolled back whole, and goes second. */
    private static <T> T again(Write<T> write) throws SQLException {
        try {
            return write.run();
        } catch (SQLException e) {
            if (DEADLOCK.equals(e.getSQLState())) {
                return write.run();
            }
            throw e;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        confirmations.close();
        direct.close();
    }
}
