package daylight.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A day of the archive is a partition. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ArchivePartitionsTest {
    @Inject
    Jdbi jdbi;

    @Test
    void daysOfTheArchiveAreMadeAheadAndDroppedWhenOld() {
        LocalDate day = LocalDate.of(1999, 12, 30);
        jdbi.useTransaction(handle -> {
            ArchivePartitions.keep(handle, day, 3, 100_000);
            assertThat(days(handle)).contains("outbox_archive_19991230", "outbox_archive_20000102");

            ArchivePartitions.keep(handle, day.plusDays(2), 1, 1);
            assertThat(days(handle))
                    .contains("outbox_archive_19991231", "outbox_archive_20000102")
                    .doesNotContain("outbox_archive_19991230");
            handle.rollback();
        });
    }

    private static List<String> days(Handle handle) {
        return handle.createQuery(
                        "SELECT relname FROM pg_class WHERE relname LIKE 'outbox\\_archive\\_2%' OR relname LIKE 'outbox\\_archive\\_1%'")
                .mapTo(String.class)
                .list();
    }
}
