package daylight.organizations.certificates;

import static daylight.organizations.imports.Bringing.bring;
import static io.restassured.RestAssured.given;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import java.awt.image.BufferedImage;

/** A certificate as somebody holds it in their hands. */
final class Paper {
    static final String API = "/api/organizations";
    static final int DPI = 150;

    private Paper() {}

    static String registered(SocialCreditCodes codes, Kinds kinds, String name) {
        String code = codes.issue(kinds.named("social-association"), "340000");
        bring(
                "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"social-association\", \"region\": \"340000\", \"registeredOn\": \"2019-04-05\", \"address\": \"山路8号\", \"officers\": [{\"name\": \"护林员甲\", \"role\": \"legal-representative\"}]}"
                        .formatted(code, name));
        return code;
    }

    static byte[] pdf(String code) {
        return given().get(API + "/register/" + code + "/certificate.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    static String scanned(BufferedImage page) throws NotFoundException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new MultiFormatReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                .getText();
    }
}
