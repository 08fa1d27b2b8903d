package daylight.reports.journey;

import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.reports.ReportsServers;
import daylight.reports.TestRoster;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Whoever takes the database learns nothing from it. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class StolenDumpTest {
    private final Jdbi jdbi;
    private final Reporter reporter = new Reporter();

    StolenDumpTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void aStolenDumpHoldsNeitherTextNorKeyNorTimeNorSource() {
        String mark = "MARK-"
                + HexFormat.of()
                        .formatHex(TestRoster.secret(reporter.receipt.mailbox().hex()))
                        .substring(0, 20);
        byte[] file = reporter.sealed(mark);
        Response answer = given().contentType("application/vnd.daylight.sealed")
                .header("User-Agent", mark)
                .header("X-Forwarded-For", "203.0.113.77")
                .body((reporter.line(file) + "\n" + new String(file, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1))
                .post(API + "/messages");
        assertThat(answer.statusCode()).isEqualTo(201);
        reporter.mailbox(0);

        byte[] auth = reporter.receipt.auth().bytes();
        for (String table : tables()) {
            String dump = jdbi.withHandle(handle -> handle.createQuery(
                            "SELECT coalesce(string_agg(row_to_json(t)::text, ''), '') FROM " + table + " t")
                    .mapTo(String.class)
                    .one());
            assertThat(dump)
                    .as(table)
                    .doesNotContain(
                            mark,
                            "203.0.113.77",
                            HexFormat.of().formatHex(auth),
                            Base64.getEncoder().encodeToString(auth));
        }
        assertThat(timeColumns()).isEmpty();
        String commits = jdbi.withHandle(handle -> handle.createQuery("SHOW track_commit_timestamp")
                .mapTo(String.class)
                .one());
        assertThat(commits).isEqualTo("off");
    }

    private List<String> tables() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list());
    }

    /** Of the service's own tables; the kernel's tell of published outcomes and of migrations. */
    private List<String> timeColumns() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND (data_type LIKE 'time%' OR data_type = 'inet')
                            AND table_name !~ '^(attachment|outbox|inbox|dead_letter|idempotency|mail$|flyway)'
                        """).mapTo(String.class).list());
    }
}
