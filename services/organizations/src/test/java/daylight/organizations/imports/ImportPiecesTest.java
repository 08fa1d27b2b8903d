package daylight.organizations.imports;

import static daylight.organizations.imports.Bringing.bring;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ImportPiecesTest {
    private static final String REGISTER = "/api/organizations/register/";
    private static final String FOREIGN = "{\"foreignNumber\": \"%s\", \"name\": \"%s\", \"kind\": \"foreign-charity\","
            + " \"region\": \"GB-EAW\", \"registeredOn\": \"2001-02-03\"%s}";

    private final SocialCreditCodes codes;
    private final Kinds kinds;
    private final AgroalDataSource database;
    private final Jdbi jdbi;

    ImportPiecesTest(SocialCreditCodes codes, Kinds kinds, AgroalDataSource database, Jdbi jdbi) {
        this.codes = codes;
        this.kinds = kinds;
        this.database = database;
        this.jdbi = jdbi;
    }

    private String line(String name) {
        return "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"social-association\", \"region\": \"310000\"}"
                .formatted(codes.issue(kinds.named("social-association"), "310000"), name);
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsKeptAsItWasSent() {
        String name = "Back\\\\slash \\\"Quote\\\" 'Apostrophe' Ltd";
        String purposes = ", \"purposes\": \"First line\\nsecond \\\\N line\\nwith {braces}, C:\\\\new and '':*&|!\"";

        assertThat(bring(FOREIGN.formatted("GB-CHC-556001", name, purposes)))
                .isEqualTo("{\"added\":1,\"known\":0,\"refused\":0}");

        given().get(REGISTER + "GB-CHC-556001")
                .then()
                .body("name", equalTo("Back\\slash \"Quote\" 'Apostrophe' Ltd"))
                .body("purposes", equalTo("First line\nsecond \\N line\nwith {braces}, C:\\new and '':*&|!"));
        given().queryParam("q", "apostrophe slash")
                .get("/api/organizations/search")
                .then()
                .body("items.foreignNumber", hasItem("GB-CHC-556001"));
    }

    @Test
    void oneNameIsGivenOnceEvenInOneStream() {
        String first = line("沪上双生读书会");
        String lookAlike = line("沪上雙生讀書會");

        assertThat(bring(first, lookAlike)).isEqualTo("{\"added\":1,\"known\":1,\"refused\":0}");
    }

    @Test
    void registersElsewhereMayHaveDoubles() {
        assertThat(bring(
                        FOREIGN.formatted("GB-CHC-556010", "Same Name Society", ""),
                        FOREIGN.formatted("GB-CHC-556011", "Same Name Society", "")))
                .isEqualTo("{\"added\":2,\"known\":0,\"refused\":0}");
    }

    @Test
    void ofAYearThatIsToldTwiceTheFirstCounts() {
        String code = codes.issue(kinds.named("foundation"), "310000");

        bring("""
            {"code": "%s", "name": "沪上两报基金会", "kind": "foundation", "region": "310000", "registeredOn": "2015-03-02", "reports": [{"year": 2024, "filedOn": "2025-03-01", "income": 12, "spending": 9}, {"year": 2024, "filedOn": "2025-03-02", "income": 13, "spending": 9}, {"year": 2023}]}
            """.formatted(code).strip());

        given().get(REGISTER + code + "/reports")
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.year == 2024 }.income", equalTo(12))
                .body("items.find { it.year == 2023 }.late", equalTo(true));
    }

    @Test
    void aNameThatARegistrarGivesMeanwhileIsKnown() throws SQLException {
        CompletableFuture<String> sum;
        try (Connection registrar = database.getConnection();
                Statement statement = registrar.createStatement()) {
            registrar.setAutoCommit(false);
            statement.execute("INSERT INTO organization (id, reference, code, name, name_key, name_core, kind, region,"
                    + " state, abnormal, registered_on, version, search) VALUES (gen_random_uuid(), 'O-meanwhile',"
                    + " '"
                    + codes.issue(kinds.named("social-association"), "310000")
                    + "', '沪上同时读书会', '沪上同时读书会', '同时读书会', 'social-association', '310000', 'registered',"
                    + " false, '2026-01-01', 1, '')");
            String line = line("沪上同时读书会");
            String other = line("沪上另外读书会");

            sum = CompletableFuture.supplyAsync(() -> bring(line, other));
            await().until(() -> jdbi.withHandle(handle -> handle.createQuery(
                                    "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'COPY organization%'")
                            .mapTo(Integer.class)
                            .one())
                    == 1);
            registrar.commit();
        }

        assertThat(sum.join()).isEqualTo("{\"added\":1,\"known\":1,\"refused\":0}");
    }
}
