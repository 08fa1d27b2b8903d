package daylight.organizations.names;

import static daylight.organizations.imports.Bringing.association;
import static daylight.organizations.imports.Bringing.bring;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.wording.NameKey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class NameCheckTest {
    private static final String TAKEN = "豫章晴川读书协会";
    private static final String LATIN = "Quarry Hill Readers Association";

    private final SocialCreditCodes codes;
    private final Kinds kinds;
    private final NameCheck check;
    private final Jdbi jdbi;
    private final Clock clock;

    NameCheckTest(SocialCreditCodes codes, Kinds kinds, NameCheck check, Jdbi jdbi, Clock clock) {
        this.codes = codes;
        this.kinds = kinds;
        this.check = check;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @BeforeEach
    void givenTwoNames() {
        bring(line(TAKEN), line(LATIN));
    }

    @Test
    void aNameThatLooksTheSameWithItsCapitalsIsTaken() {
        bring(line("Mall Readers Society"), line("AI Lovers Society"), line("Foghorn Mail Society"));

        ask("MaIl Readers Society").body("free", equalTo(false)).body("clashes.reason", hasItem("taken"));
        ask("Al Lovers Society").body("free", equalTo(false)).body("clashes.reason", hasItem("taken"));
        ask("Foghorn Mall Society").body("free", equalTo(true)).body("clashes.reason", not(hasItem("taken")));
    }

    @Test
    void anImportedNameIsFoundByItsLookHoweverItIsWritten() {
        // Cyrillic capitals, whose small letters look otherwise; and capital I beyond the l that are tried.
        bring(line("\u041D\u041E\u0420\u0415 Keepers Society"), line("Bell Hall Hill Mill Fall Well CaII Society"));

        ask("HOPE Keepers Society").body("free", equalTo(false)).body("clashes.reason", hasItem("taken"));
        ask("Bell Hall Hill Mill Fall Well Call Society")
                .body("free", equalTo(false))
                .body("clashes.reason", hasItem("taken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TAKEN,
                "豫章晴川讀書協會", // traditional
                "豫章　晴川 读书协会", // spaces
                "豫章\u200B晴川\u2060读书协会", // zero width
                "Ｑｕａｒｒｙ　Ｈｉｌｌ Readers Association", // full width
                "Quаrry Hill Readers Аssociation", // Cyrillic a
                "QUARRY-HILL READERS ASSOCIATION",
            })
    void aNameThatAReaderTakesForAnotherIsTaken(String name) {
        ask(name).body("free", equalTo(false)).body("clashes.reason", hasItem("taken"));
    }

    @Test
    void aNameThatIsMuchAlikeIsToldAndNotRefused() {
        ask("豫章晴川读书会")
                .body("free", equalTo(true))
                .body("similar[0].where.name", equalTo(TAKEN))
                .body("similar[0].likeness", greaterThanOrEqualTo(60));
        ask("Quarry Hill Reader Society").body("similar[0].where.name", equalTo(LATIN));
    }

    @Test
    void whereAnOrganizationIsMakesNoNamesAlikeWhetherItIsToldOrStandsInTheName() {
        bring(line("江西省梅岭环保协会"));

        for (String region : List.of("&region=360000", "")) {
            given().get("/api/organizations/names/check?kind=social-association&name=江西梅岭环境保护协会" + region)
                    .then()
                    .statusCode(200)
                    .body("similar[0].where.name", equalTo("江西省梅岭环保协会"));
            given().get("/api/organizations/names/check?kind=social-association&name=江西省松湖书法协会" + region)
                    .then()
                    .statusCode(200)
                    .body("similar.where.name", not(hasItem("江西省梅岭环保协会")));
        }
    }

    @Test
    void aNameLikeNoOtherIsFree() {
        ask("衡麓星火互助协会").body("free", equalTo(true)).body("clashes", empty());
    }

    @Test
    void aReservedNameIsFreeForWhoReservedIt() {
        String name = "豫章松风琴社";
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO name_reservation (id, account, name, name_key, kind, region, reserved_at,"
                                + " expires_at) VALUES (:id, 'somebody', :name, :key, 'social-association', '360000',"
                                + " :now, :end) ON CONFLICT DO NOTHING")
                .bind("id", UUID.randomUUID())
                .bind("name", name)
                .bind("key", NameKey.of(name))
                .bind("now", Timestamp.from(clock.instant()))
                .bind("end", Timestamp.from(clock.instant().plus(Duration.ofDays(30))))
                .execute());

        ask(name).body("clashes.reason", hasItem("reserved"));
        assertThat(check.check(name, kinds.named("social-association"), "360000", "somebody"))
                .isInstanceOf(NameOutcome.Free.class);
        assertThat(check.check(name, kinds.named("social-association"), "360000", "another"))
                .isInstanceOf(NameOutcome.Clashing.class);
    }

    @Test
    void whatIsWrongWithAQuestionIsToldAtOnce() {
        given().queryParam("name", " ")
                .queryParam("kind", "foreign-charity")
                .queryParam("region", "1")
                .get("/api/organizations/names/check")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("name", "kind", "region"));
    }

    private String line(String name) {
        return association(codes, kinds, "360000", name);
    }

    private static ValidatableResponse ask(String name) {
        return given().queryParam("name", name)
                .queryParam("kind", "social-association")
                .queryParam("region", "360000")
                .get("/api/organizations/names/check")
                .then()
                .statusCode(200);
    }
}
