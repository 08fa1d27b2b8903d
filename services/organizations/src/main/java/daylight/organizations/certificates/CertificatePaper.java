package daylight.organizations.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import daylight.organizations.certificates.Certificates.Issued;
import daylight.organizations.day.RegisterConfig;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.regions.Region;
import daylight.organizations.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Draws a certificate: one page in both languages, with a code that leads to the page which says whether it holds. The font is embedded as far as it is used; what it has not is drawn from fonts of the machine. */
@ApplicationScoped
class CertificatePaper {
    private static final String FONT = "/fonts/WenQuanZhengHei.ttf";
    /** One at a time: each holds a font of 13 MB and its tables. */
    private static final Semaphore PRESSES = new Semaphore(1);

    private static final Color DAYLIGHT = new Color(0xFF, 0xD2, 0x4D);
    private static final float BAND = 10;
    private static final float LEFT = 72;
    private static final float QR = 120;
    private static final float SMALL = 9;

    private final Kinds kinds;
    private final Regions regions;
    private final RegisterDay day;
    private final String pages;
    private final List<Path> spareFonts;

    CertificatePaper(
            Kinds kinds,
            Regions regions,
            RegisterDay day,
            RegisterConfig config,
            @ConfigProperty(name = "daylight.public-url") String url) {
        this.kinds = kinds;
        this.regions = regions;
        this.day = day;
        this.pages = url + "/organizations/certificates/";
        this.spareFonts = config.spareFonts();
    }

    /** The PDF. */
    byte[] draw(Issued certificate) throws IOException {
        PRESSES.acquireUninterruptibly();
        InputStream font = Objects.requireNonNull(CertificatePaper.class.getResourceAsStream(FONT));
        try (font;
                PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentCatalog().setLanguage("zh");
            document.getDocumentInformation()
                    .setTitle(certificate.number() + " " + certificate.shown().name());
            try (PDPageContentStream content = new PDPageContentStream(document, page);
                    SpareFonts spare = new SpareFonts(spareFonts)) {
                draw(certificate, new Lines(content, PDType0Font.load(document, font, true), spare));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } finally {
            PRESSES.release();
        }
    }

    private void draw(Issued certificate, Lines lines) throws IOException {
        String link = pages + certificate.number();
        daylight(lines.content());
        lines.centred("社会组织登记证书", 26, 740);
        lines.centred("Certificate of registration", 16, 714);
        CertificateRows.draw(rows(certificate), lines, LEFT);
        square(lines.content(), code(link), LEFT, 90);
        lines.at("扫码查看本证书是否有效。", LEFT + QR + 20, 180, SMALL);
        lines.at("Whether this certificate still holds is told behind this code:", LEFT + QR + 20, 164, SMALL);
        lines.at(link, LEFT + QR + 20, 148, SMALL);
    }

    private Map<String, String> rows(Issued certificate) {
        Shown shown = certificate.shown();
        Kind kind = kinds.named(shown.kind());
        Optional<Region> region = regions.find(shown.region());
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("证书编号 Number", certificate.number());
        rows.put("名称 Name", shown.name());
        put(rows, "统一社会信用代码 Code", shown.code());
        rows.put("类型 Kind", kind.nameZh() + " / " + kind.nameEn());
        region.ifPresent(place -> rows.put("登记地 Place", both(place.nameZh(), place.nameEn())));
        put(rows, "住所 Address", shown.address());
        put(rows, "法定代表人 Legal representative", shown.legalRepresentative());
        rows.put("登记日期 Registered on", shown.registeredOn().toString());
        rows.put("发证日期 Issued on", day.of(certificate.at()).toString());
        return rows;
    }

    private static void put(Map<String, String> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.put(label, value);
        }
    }

    private static String both(@Nullable String chinese, @Nullable String english) {
        return chinese == null || english == null
                ? Objects.requireNonNullElse(chinese, Objects.requireNonNullElse(english, ""))
                : chinese + " / " + english;
    }

    /** The band that every page of the portal has. */
    private static void daylight(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(DAYLIGHT);
        content.addRect(0, PDRectangle.A4.getHeight() - BAND, PDRectangle.A4.getWidth(), BAND);
        content.fill();
        content.setNonStrokingColor(Color.BLACK);
    }

    private static BitMatrix code(String link) {
        try {
            return new QRCodeWriter()
                    .encode(
                            link,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalStateException("An address of ours is too long for a code", e);
        }
    }

    /** As squares and not as a picture: sharp at any size. */
    private static void square(PDPageContentStream content, BitMatrix code, float x, float y) throws IOException {
        float module = QR / code.getWidth();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row)) {
                    content.addRect(x + column * module, y + QR - (row + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }
}
