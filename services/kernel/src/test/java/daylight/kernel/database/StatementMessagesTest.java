package daylight.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementMessagesTest {
    private final Jdbi jdbi;

    StatementMessagesTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void aFailedStatementTellsNothingOfWhatWasBoundToIt() {
        Throwable failed =
                catchThrowable(() -> jdbi.useHandle(handle -> handle.createUpdate("SELECT 1 / :nought, :address")
                        .bind("nought", 0)
                        .bind("address", "somebody@example.org")
                        .execute()));

        assertThat(failed).isNotNull();
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            assertThat(cause.getMessage()).doesNotContain("somebody");
        }
    }
}
