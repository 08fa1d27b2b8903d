package daylight.petitions.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers that meet, as those of two replicas do. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class SignatureBatchesTest {
    private final Portal portal;
    private final Tables tables;
    private final SignatureBatches batches;
    private final Jdbi jdbi;
    private Signer signer = new Signer(new UUID(0, 0), new UUID(0, 0));

    SignatureBatchesTest(Portal portal, Tables tables, SignatureBatches batches, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.batches = batches;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenSomebodyWhoHasNotConfirmed() {
        String id = portal.open(Portal.unique("Moor the raft"));
        Portal.sign(id, "meets@mail.example", "310000", null).statusCode(202);
        UUID petition = UUID.fromString(id);
        signer = new Signer(
                petition,
                jdbi.withHandle(
                        handle -> handle.createQuery("SELECT signer FROM pending_signature WHERE petition_id = :id")
                                .bind("id", petition)
                                .mapTo(UUID.class)
                                .one()));
    }

    @Test
    void whoeverConfirmsWhileAnotherWriterDoesIsToldThatTheSignatureStands() {
        CompletableFuture<Outcome> second = jdbi.inTransaction(handle -> {
            handle.createQuery(
                            "SELECT outcome FROM confirm_signatures(ARRAY[CAST(:petition AS uuid)], ARRAY[CAST(:signer AS uuid)], now())")
                    .bind("petition", signer.petition())
                    .bind("signer", signer.signer())
                    .mapTo(Integer.class)
                    .one();
            CompletableFuture<Outcome> waits = batches.confirm(new Confirmation(signer, null, null));
            await().until(() -> waiting(handle));
            return waits;
        });

        assertThat(second.join()).isEqualTo(Outcome.CONFIRMED);
        tables.recount();
    }

    @Test
    void whoeverConfirmsWhileItIsTakenBackIsToldThatTheLinkIsSpent() {
        CompletableFuture<Outcome> confirmed = jdbi.inTransaction(handle -> {
            handle.execute(
                    "DELETE FROM pending_signature WHERE petition_id = ? AND signer = ?",
                    signer.petition(),
                    signer.signer());
            CompletableFuture<Outcome> waits = batches.confirm(new Confirmation(signer, null, null));
            await().until(() -> waiting(handle));
            return waits;
        });

        assertThat(confirmed.join()).isEqualTo(Outcome.GONE);
    }

    private static boolean waiting(Handle handle) {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%confirm_signatures%')")
                .mapTo(Boolean.class)
                .one();
    }
}
