package daylight.reports.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.reports.ReportsServers;
import daylight.reports.journey.Investigator;
import daylight.reports.journey.Reporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class PurgeCasesTest {
    private final Jdbi jdbi;
    private final PurgeCases purgeCases;
    private final Clock clock;
    private final Reporter reporter = new Reporter();

    PurgeCasesTest(Jdbi jdbi, PurgeCases purgeCases, Clock clock) {
        this.jdbi = jdbi;
        this.purgeCases = purgeCases;
        this.clock = clock;
    }

    @Test
    void aMessageThatIsRewrappedAtThatVeryMomentLeavesNoFileBehind() throws Exception {
        UUID message = closed();
        UUID later = UUID.randomUUID();
        try (Handle rewrapping = jdbi.open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            rewrapping.begin();
            rewrapping.execute("INSERT INTO sealed_body (id, day, kept) VALUES (?, current_date, true)", later);
            UUID before = rewrapping
                    .createQuery("SELECT body FROM message WHERE id = :id")
                    .bind("id", message)
                    .mapTo(UUID.class)
                    .one();
            rewrapping.execute("UPDATE message SET body = ? WHERE id = ?", later, message);
            rewrapping.execute("DELETE FROM sealed_body WHERE id = ?", before);

            Future<?> purge =
                    threads.submit(() -> purgeCases.tidy(clock.instant().plus(Duration.ofDays(91))));
            await().until(this::aPurgeWaits);
            rewrapping.commit();
            purge.get(1, TimeUnit.MINUTES);
        }

        assertThat(count("SELECT count(*) FROM message WHERE id = :id", message))
                .isZero();
        assertThat(count("SELECT count(*) FROM sealed_body WHERE id = :id", later))
                .isZero();
    }

    private UUID closed() {
        reporter.report("Forget me, whatever happens.");
        JsonNode read = Investigator.caseOf(reporter);
        for (String state : new String[] {"triaged", "unsubstantiated"}) {
            read = Investigator.tree(Investigator.act(read, "state", "{\"to\": \"" + state + "\"}"));
        }
        JsonNode closed = Investigator.tree(Investigator.act(read, "closing", "{}"));
        return UUID.fromString(closed.path("messages").get(0).path("id").asText());
    }

    private boolean aPurgeWaits() {
        return jdbi.withHandle(
                        handle -> handle.createQuery("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'DELETE FROM message%'
                        """).mapTo(Integer.class).one())
                > 0;
    }

    private int count(String sql, UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }

    @Test
    void whatIsDeletedIsLookedForByAnIndexWhereverItIsReferredTo() {
        List<String> slow = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT conrelid::regclass || '.' || conname FROM pg_constraint AS reference
                        WHERE contype = 'f' AND NOT EXISTS (
                            SELECT FROM pg_index WHERE indrelid = reference.conrelid AND indkey[0] = reference.conkey[1])
                        """).mapTo(String.class).list());

        assertThat(slow).isEmpty();
    }
}
