package daylight.web.registering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filings and measures on the registrar’s desk. English stands here, Chinese in messages/measures_zh.properties. */
@MessageBundle("measures")
public interface MeasureText {
    @Message("Measures for {name}")
    String title(String name);

    @Message(
            "A measure is public at once, with its reason and legal basis. A revocation takes effect when a second registrar has confirmed it.")
    String lead();

    @Message("Appoint its first representative")
    String appoint();

    @Message(
            "An organization that was registered before this portal was, or whose representatives have all ended, has nobody who can"
                    + " file for it. Give the link to the person yourself, after you have seen their authority.")
    String appointLead();

    @Message("Make the link")
    String makeLink();

    @Message("Choose a measure")
    String choose();

    @Message("No measure fits this state.")
    String none();

    @Message("Accept")
    String accept();

    @Message("Accept: {kind}, {name}")
    String acceptOne(String kind, String name);

    @Message("Confirm")
    String confirm();

    @Message("Refuse")
    String refuse();

    @Message("Refuse: {kind}, {name}")
    String refuseOne(String kind, String name);

    @Message("Reason for a refusal")
    String why();

    @Message("Somebody else decided it meanwhile.")
    String stale();

    @Message("This was not done: {detail}")
    String notDone(String detail);

    @Message("It waits for another registrar than the one who filed it.")
    String notYours();

    @Message("Give a reason for the refusal.")
    String needReason();

    @Message("Done.")
    String done();

    @Message("Filed. It waits for a second registrar.")
    String doneSecond();

    @Message("Filed. It takes effect on its day.")
    String doneScheduled();
}
