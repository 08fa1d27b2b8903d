package daylight.web.organizations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register. English stands here, Chinese in messages/terms_zh.properties. */
@MessageBundle("terms")
public interface TermText {
    @Message("registered")
    String registered();

    @Message("suspended")
    String suspended();

    @Message("in liquidation")
    String liquidating();

    @Message("dissolved")
    String dissolved();

    @Message("registration revoked")
    String revoked();

    @Message("on the list of abnormal operations")
    String abnormal();

    @Message("annual report late")
    String late();

    @Message("being written")
    String draft();

    @Message("under review")
    String submitted();

    @Message("returned for correction")
    String returned();

    @Message("refusal proposed")
    String refusalProposed();

    @Message("refused")
    String refused();

    @Message("approved")
    String approved();

    @Message("withdrawn")
    String withdrawn();

    @Message("Name and kind")
    String stepName();

    @Message("Purposes")
    String stepPurposes();

    @Message("Seat")
    String stepSeat();

    @Message("Funds")
    String stepFunds();

    @Message("People")
    String stepPeople();

    @Message("Documents")
    String stepDocuments();

    @Message("owned")
    String owned();

    @Message("rented")
    String rented();

    @Message("lent free of charge")
    String lent();

    @Message("nobody yet")
    String nobody();

    @Message("you")
    String me();

    @Message("a colleague")
    String other();

    @Message("{amount} {currency}")
    String amount(String amount, String currency);
}
