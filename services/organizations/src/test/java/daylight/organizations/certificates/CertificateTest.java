package daylight.organizations.certificates;

import static daylight.organizations.imports.Bringing.bring;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class CertificateTest {
    private static final String API = "/api/organizations";
    private static final int DPI = 150;
    private static final Path NOTO = Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

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
        String code = registered("皖南竹海护林协会");

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
    void aNameWithRareCharactersIsDrawnWholeFromFontsOfTheMachine() throws IOException {
        Assumptions.assumeTrue(Files.exists(NOTO), "Debian's fonts-noto-cjk is not installed");
        String code = registered("皖南㙟𠮷龘协会");

        byte[] pdf = pdf(code);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("龘协会").doesNotContain("□");
            assertThat(drawn(document)).containsExactlyInAnyOrder("㙟", "𠮷");
        }
        assertThat(pdf).as("outlines of two characters, no font").hasSizeLessThan(200_000);
    }

    @Test
    void aCharacterThatNoFontHasIsAWhiteSquare() throws IOException {
        String code = registered("皖南\uE000协会");

        try (PDDocument document = Loader.loadPDF(pdf(code))) {
            assertThat(new PDFTextStripper().getText(document)).contains("皖南□协会");
        }
    }

    @Test
    void theLongestNameAndAddressLeaveTheCodeFree() throws IOException, NotFoundException {
        String code = codes.issue(kinds.named("social-association"), "340000");
        bring(
                "{\"code\": \"%s\", \"name\": \"皖南%s协会\", \"kind\": \"social-association\", \"region\": \"340000\", \"registeredOn\": \"2019-04-05\", \"address\": \"%s\", \"officers\": [{\"name\": \"%s\", \"role\": \"legal-representative\"}]}"
                        .formatted(code, "竹".repeat(196), "路".repeat(300), "护".repeat(60)));

        byte[] pdf = pdf(code);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).chars().filter(one -> one == '路'))
                    .hasSize(300);
            assertThat(below(document, 215)).contains("扫码查看").doesNotContain("竹", "路", "护", "2019-04-05");
            assertThat(scanned(new PDFRenderer(document).renderImageWithDPI(0, DPI)))
                    .startsWith("http://localhost:8080/organizations/certificates/C-");
        }
    }

    /** The text of the part of the page that ends so many points above its foot. */
    private static String below(PDDocument document, int height) throws IOException {
        PDPage page = document.getPage(0);
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double top = page.getMediaBox().getHeight() - height;
        // What runs off the page lies below its foot.
        stripper.addRegion(
                "foot", new Rectangle2D.Double(0, top, page.getMediaBox().getWidth(), 2_000));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("foot");
    }

    private static List<String> drawn(PDDocument document) {
        PDResources resources = document.getPage(0).getResources();
        List<String> drawn = new ArrayList<>();
        for (COSName name : resources.getPropertiesNames()) {
            drawn.add(resources.getProperties(name).getCOSObject().getString(COSName.ACTUAL_TEXT));
        }
        return drawn;
    }

    @Test
    void theSameCertificateIsGivenOutAgainWhileNothingChanges() throws IOException {
        String code = registered("皖南云雾茶农协会");
        pdf(code);
        String first = number(code);

        pdf(code);

        assertThat(number(code)).isEqualTo(first);
    }

    @Test
    void aCertificateOfWhatIsNoLongerSoDoesNotHold() throws IOException {
        String code = registered("皖南石桥修缮协会");
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

    private String registered(String name) {
        String code = codes.issue(kinds.named("social-association"), "340000");
        bring(
                "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"social-association\", \"region\": \"340000\", \"registeredOn\": \"2019-04-05\", \"address\": \"山路8号\", \"officers\": [{\"name\": \"护林员甲\", \"role\": \"legal-representative\"}]}"
                        .formatted(code, name));
        return code;
    }

    private static byte[] pdf(String code) {
        return given().get(API + "/register/" + code + "/certificate.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String number(String code) {
        return given().get(API + "/register/" + code).then().extract().path("certificate");
    }

    private static String scanned(BufferedImage page) throws NotFoundException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new MultiFormatReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                .getText();
    }
}
