package daylight.web.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that check certificates. English stands here, Chinese in messages/certificate_zh.properties. */
@MessageBundle("certificate")
public interface CertificateText {
    @Message("Check a certificate or a code")
    String title();

    @Message("Enter the number that stands under the QR code of a certificate, or a unified social credit code.")
    String lead();

    @Message("Number or code")
    String number();

    @Message("Check")
    String check();

    @Message("This certificate holds")
    String holds();

    @Message("The register says today what the paper says.")
    String holdsLead();

    @Message("This certificate does not hold")
    String broken();

    @Message("What stands on the paper")
    String onPaper();

    @Message("Certificate number")
    String certificateNumber();

    @Message("Name")
    String name();

    @Message("Unified social credit code")
    String code();

    @Message("Kind")
    String kind();

    @Message("Region")
    String region();

    @Message("Seat")
    String address();

    @Message("Legal representative")
    String legal();

    @Message("Registered")
    String registered();

    @Message("Issued")
    String issued();

    @Message("See the register’s page of the organization")
    String toRegister();

    @Message("No certificate has this number")
    String unknown();

    @Message(
            "“{number}” was not issued by this register. Compare each character with the paper; if they agree, the paper is not genuine.")
    String unknownLead(String number);

    @Message("This code is well formed")
    String codeGood();

    @Message("This is not a valid code")
    String codeBad();

    @Message("It belongs to")
    String holder();

    @Message("No organization in this register has it.")
    String nobody();

    @Message("Check another")
    String other();
}
