package daylight.organizations.certificates;

import static daylight.organizations.certificates.Paper.API;
import static daylight.organizations.certificates.Paper.DPI;
import static daylight.organizations.certificates.Paper.pdf;
import static daylight.organizations.certificates.Paper.registered;
import static daylight.organizations.certificates.Paper.scanned;
import static daylight.organizations.imports.Bringing.bring;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.google.zxing.NotFoundException;
import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class CertificateTest {
    private final SocialCreditCodes codes;
    private final Kinds kinds;
    private final Jdbi jdbi;

    CertificateTest(SocialCreditCodes codes, Kinds kinds, Jdbi jdbi) {
        this.codes = codes;
        this.kinds = kinds;
        this.jdbi = jdbi;
    }

    @Test
    void aCertificateSaysWhatTheRegisterSaysAndItsCodeLeadsToTheAnswer() throws IOException, NotFoundException {
        String code = registered(codes, kinds, "皖南竹海护林协会");

        byte[] pdf = pdf(code);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("皖南竹海护林协会", code, "山路8号", "护林员甲", "2019-04-05", "Certificate of registration");
            String link = scanned(new PDFRenderer(document).renderImageWithDPI(0, DPI));
            assertThat(link).startsWith("http://localhost:8080/organizations/certificates/C-");
            String number = link.substring(link.lastIndexOf('/') + 1);
            given().get(API + "/certificates/" + number)
                    .then()
                    .statusCode(200)
                    .body("holds", equalTo(true))
                    .body("shown.legalRepresentative", equalTo("护林员甲"))
                    .body("organization.code", equalTo(code));
            given().get(API + "/register/" + code).then().body("certificate", equalTo(number));
        }
    }

    @Test
    void theSameCertificateIsGivenOutAgainWhileNothingChanges() throws IOException {
        String code = registered(codes, kinds, "皖南云雾茶农协会");
        pdf(code);
        String first = number(code);

        pdf(code);

        assertThat(number(code)).isEqualTo(first);
    }

    @Test
    void aCertificateOfWhatIsNoLongerSoDoesNotHold() throws IOException {
        String code = registered(codes, kinds, "皖南石桥修缮协会");
        pdf(code);
        String number = number(code);

        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO organization_version (organization_id, effective_on, version, filing_kind, at,"
                                + " state, entry) SELECT organization_id, current_date - 2, 2, 'suspension', now(),"
                                + " 'suspended', entry FROM organization_version WHERE organization_id = (SELECT id FROM"
                                + " organization WHERE code = :code)")
                .bind("code", code)
                .execute());

        given().get(API + "/certificates/" + number)
                .then()
                .body("holds", equalTo(false))
                .body("reason", notNullValue())
                .body("reasonZh", notNullValue());
        given().get(API + "/register/" + code + "/certificate.pdf").then().statusCode(409);
    }

    @Test
    void aNumberThatWasMistypedLeadsNowhere() {
        given().get(API + "/certificates/C-00000000").then().statusCode(404);
        given().get(API + "/certificates/anything").then().statusCode(404);
        given().get(API + "/register/nothing/certificate.pdf").then().statusCode(404);
    }

    @Test
    void anotherRegistersOrganizationGetsNoneHere() {
        bring("{\"foreignNumber\": \"GB-CHC-555090\", \"name\": \"Elsewhere\", \"kind\": \"foreign-charity\","
                + " \"region\": \"GB-EAW\"}");

        given().get(API + "/register/GB-CHC-555090/certificate.pdf").then().statusCode(409);
    }

    private static String number(String code) {
        return given().get(API + "/register/" + code).then().extract().path("certificate");
    }
}
