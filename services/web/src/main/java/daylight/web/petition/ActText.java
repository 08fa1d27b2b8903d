package daylight.web.petition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The steps of a petition’s life. English stands here, Chinese in messages/acts_zh.properties. */
@MessageBundle("acts")
public interface ActText {
    @Message("Written")
    String draft();

    @Message("Confirmed by its author")
    String submit();

    @Message("Supported by five sponsors")
    String findSponsors();

    @Message("Set aside for a second opinion")
    String flag();

    @Message("Put back into the queue")
    String unflag();

    @Message("Opened for signatures")
    String open();

    @Message("Rejected")
    String reject();

    @Message("Reached the signatures that oblige to an answer")
    String reachResponse();

    @Message("Reached the signatures that oblige to a hearing")
    String reachHearing();

    @Message("Answered")
    String respond();

    @Message("Heard in public")
    String hear();

    @Message("Closed for signatures")
    String close();

    @Message("Taken down")
    String takeDown();

    @Message("Shown again")
    String restore();

    @Message("Archived: names and addresses of signers deleted")
    String archive();
}
