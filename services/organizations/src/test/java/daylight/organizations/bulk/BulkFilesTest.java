package daylight.organizations.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import daylight.kernel.hashing.Sha256;
import daylight.organizations.OrganizationsServers;
import daylight.organizations.finding.ListRegister.Format;
import daylight.organizations.imports.Bringing;
import daylight.organizations.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class BulkFilesTest {
    private static final String BULK = "/api/organizations/bulk";
    private static final String NEWEST = BULK + "/register.ndjson.gz";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final MakeBulkFiles make;
    private final BulkFiles files;
    private final Jdbi jdbi;

    BulkFilesTest(MakeBulkFiles make, BulkFiles files, Jdbi jdbi) {
        this.make = make;
        this.files = files;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenNoFileYet() {
        make.removeOld(LocalDate.of(2999, 1, 1));
        jdbi.useHandle(handle -> handle.execute("DELETE FROM bulk_file"));
    }

    private static byte[] bytes(String path) {
        return given().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String text(byte[] compressed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theFirstWhoAsksHasItMadeAndTheListSaysWhatIsInIt() throws IOException {
        Bringing.bring("{\"foreignNumber\": \"GB-CHC-557001\", \"name\": \"Whole Register Society\", \"kind\":"
                + " \"foreign-charity\", \"region\": \"GB-EAW\"}");

        byte[] file = bytes(NEWEST);

        JsonPath listed = given().get(BULK)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .jsonPath();
        String row = "items.find { it.format == 'ndjson' }.";
        assertThat(listed.getString(row + "sha256")).isEqualTo(Sha256.hex(file));
        assertThat(listed.getInt(row + "size")).isEqualTo(file.length);
        assertThat(listed.getString(row + "day")).isEqualTo(Portal.today().toString());
        assertThat(text(file).lines().count()).isEqualTo(listed.getLong(row + "organizations"));
        assertThat(text(file)).contains("Whole Register Society");
        assertThat(text(bytes(BULK + "/" + listed.getString("items.find { it.format == 'csv' }.name"))))
                .startsWith("reference,code,")
                .contains("Whole Register Society");
    }

    @Test
    void aDownloadIsResumedAndNotRepeated() {
        byte[] whole = bytes(NEWEST);
        String tag = "\"" + Sha256.hex(whole) + "\"";

        given().header("If-None-Match", tag).get(NEWEST).then().statusCode(304);
        byte[] rest = given().header("Range", "bytes=10-")
                .header("If-Range", tag)
                .get(NEWEST)
                .then()
                .statusCode(206)
                .header("ETag", equalTo(tag))
                .header("Content-Range", equalTo("bytes 10-" + (whole.length - 1) + "/" + whole.length))
                .header("Content-Type", startsWith("application/gzip"))
                .extract()
                .asByteArray();

        assertThat(rest).isEqualTo(Arrays.copyOfRange(whole, 10, whole.length));
        given().get(BULK + "/register-2020-01-01.ndjson.gz").then().statusCode(404);
        given().get(BULK + "/register-2020-02-31.ndjson.gz").then().statusCode(404);
        given().get(BULK + "/secrets.csv.gz").then().statusCode(404);
    }

    @Test
    void itIsMadeOnceANightAndKeptForAWeek() {
        LocalDate night = Portal.today();
        make.tidy(night.atTime(1, 0).atZone(BEIJING).toInstant());
        assertThat(files.all()).isEmpty();

        make.tidy(night.atTime(2, 10).atZone(BEIJING).toInstant());
        BulkFiles.Made first = files.newest(Format.CSV).orElseThrow();
        make.tidy(night.atTime(2, 20).atZone(BEIJING).toInstant());

        assertThat(files.newest(Format.CSV)).contains(first);
        assertThat(files.all()).hasSize(2);
        make.tidy(night.plusDays(7).atTime(12, 0).atZone(BEIJING).toInstant());
        assertThat(files.all()).hasSize(2);
        make.tidy(night.plusDays(8).atTime(12, 0).atZone(BEIJING).toInstant());
        assertThat(files.all()).isEmpty();
    }

    @Test
    void whoeverAsksAtOnceGetsOneFileOrIsToldToWait() {
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> given().get(NEWEST).then().extract().statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).toList())
                .contains(200)
                .isSubsetOf(200, 503);
        assertThat(files.all()).hasSize(1);
    }
}
