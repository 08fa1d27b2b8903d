package daylight.web.status;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of the portal's state. English stands here, Chinese in messages/status_zh.properties. */
@MessageBundle("status")
public interface StatusText {
    @Message("Home")
    String home();

    @Message("Service status")
    String title();

    @Message("Every part of the portal works.")
    String allWork();

    @Message("Part of the portal is disturbed. Nothing that was published, signed or sent is lost by it.")
    String someDoNot();

    @Message("Part")
    String part();

    @Message("State")
    String state();

    @Message("works")
    String works();

    @Message("disturbed: what it shows may be missing or late")
    String disturbed();

    @Message("Records, agencies and search")
    String disclosures();

    @Message("Petitions and signatures")
    String petitions();

    @Message("Register of organizations")
    String organizations();

    @Message("Sealed reports")
    String reports();

    @Message("Signing in")
    String signIn();

    @Message("Looked at {moment}.")
    String lookedAt(String moment);

    @Message("The same for programs:")
    String forPrograms();
}
