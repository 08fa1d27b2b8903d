package daylight.organizations.imports;

import static daylight.organizations.imports.Bringing.association;
import static daylight.organizations.imports.Bringing.bring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A load and a registrar who give one name at one time. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ImportBesideRegistrarsTest {
    private final SocialCreditCodes codes;
    private final Kinds kinds;
    private final AgroalDataSource database;
    private final Jdbi jdbi;

    ImportBesideRegistrarsTest(SocialCreditCodes codes, Kinds kinds, AgroalDataSource database, Jdbi jdbi) {
        this.codes = codes;
        this.kinds = kinds;
        this.database = database;
        this.jdbi = jdbi;
    }

    private String line(String name) {
        return association(codes, kinds, "310000", name);
    }

    private void insert(Statement registrar, String reference, String name) throws SQLException {
        registrar.execute("INSERT INTO organization (id, reference, code, name, name_key, name_core, kind, region,"
                + " state, abnormal, registered_on, version, search) VALUES (gen_random_uuid(), '" + reference + "', '"
                + codes.issue(kinds.named("social-association"), "310000")
                + "', '" + name + "', '" + name + "', '" + name
                + "', 'social-association', '310000', 'registered', false, '2026-01-01', 1, '')");
    }

    private void awaitThatTheLoadWaits() {
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> jdbi.withHandle(handle -> handle.createQuery(
                                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'COPY organization%'")
                                .mapTo(Integer.class)
                                .one())
                        == 1);
    }

    @Test
    void aNameThatARegistrarGivesMeanwhileIsKnown() throws SQLException {
        CompletableFuture<String> sum;
        try (Connection registrar = database.getConnection();
                Statement statement = registrar.createStatement()) {
            registrar.setAutoCommit(false);
            insert(statement, "O-meanwhile", "沪上同时读书会");
            String line = line("沪上同时读书会");
            String other = line("沪上另外读书会");

            sum = CompletableFuture.supplyAsync(() -> bring(line, other));
            awaitThatTheLoadWaits();
            registrar.commit();
        }

        assertThat(sum.join()).isEqualTo("{\"added\":1,\"known\":1,\"refused\":0}");
    }

    @Test
    void aPieceAndARegistrarThatWaitForEachOtherBothComeToAnEnd() throws SQLException {
        CompletableFuture<String> sum;
        try (Connection registrar = database.getConnection();
                Statement statement = registrar.createStatement()) {
            registrar.setAutoCommit(false);
            // Codes are issued in order, and taken in order: the load has its first name when it waits for the second.
            String first = line("沪上先手读书会");
            String second = line("沪上后手读书会");
            insert(statement, "O-circle-1", "沪上后手读书会");

            sum = CompletableFuture.supplyAsync(() -> bring(first, second));
            awaitThatTheLoadWaits();
            // Now each waits for the other. The load began to wait first, so its connection finds the circle first.
            insert(statement, "O-circle-2", "沪上先手读书会");
            registrar.commit();
        }

        assertThat(sum.join()).isEqualTo("{\"added\":0,\"known\":2,\"refused\":0}");
    }
}
