package daylight.organizations.certificates;

import static daylight.organizations.certificates.Paper.DPI;
import static daylight.organizations.certificates.Paper.pdf;
import static daylight.organizations.certificates.Paper.registered;
import static daylight.organizations.certificates.Paper.scanned;
import static daylight.organizations.imports.Bringing.bring;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.geom.Rectangle2D;
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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every name is drawn whole, and leaves the code free. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class CertificateDrawingTest {
    private static final Path NOTO = Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

    private final SocialCreditCodes codes;
    private final Kinds kinds;

    CertificateDrawingTest(SocialCreditCodes codes, Kinds kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    @Test
    void aNameWithRareCharactersIsDrawnWholeFromFontsOfTheMachine() throws IOException {
        Assumptions.assumeTrue(Files.exists(NOTO), "Debian's fonts-noto-cjk is not installed");
        String code = registered(codes, kinds, "皖南㙟𠮷龘协会");

        byte[] pdf = pdf(code);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("龘协会").doesNotContain("□");
            assertThat(drawn(document)).containsExactlyInAnyOrder("㙟", "𠮷");
        }
        assertThat(pdf).as("outlines of two characters, no font").hasSizeLessThan(200_000);
    }

    @Test
    void aCharacterThatNoFontHasIsAWhiteSquare() throws IOException {
        String code = registered(codes, kinds, "皖南\uE000协会");

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
}
