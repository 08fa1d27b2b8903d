package daylight.web.petition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a petition’s page. English stands here, Chinese in messages/petition_zh.properties. */
@MessageBundle("petition")
public interface PetitionText {
    @Message("To {agency}")
    String to(String agency);

    @Message("signatures")
    String signatures();

    @Message("{count} of {target} signatures")
    String progress(String count, String target);

    @Message("Sign this petition")
    String sign();

    @Message("Where it stands")
    String stands();

    @Message("What comes next")
    String next();

    @Message("In detail")
    String details();

    @Message("The agency’s answer")
    String answer();

    @Message("The public hearing")
    String hearing();

    @Message("Given on {date}")
    String answeredOn(String date);

    @Message("Held on {date}")
    String heldOn(String date);

    @Message("Record of the hearing")
    String hearingLink();

    @Message("Find the answer among the public records")
    String answerRecord();

    @Message("Why it was rejected")
    String whyRejected();

    @Message("Ask for the information instead")
    String askInstead();

    @Message("The answer to this is information that the agency may hold. This text is ready to send to it as an"
            + " information request:")
    String askLead();

    @Message("Subject: {subject}")
    String askSubject(String subject);

    @Message("Endorsed by organizations")
    String endorsed();

    @Message("Its history")
    String history();

    @Message("Share it")
    String share();

    @Message("Copy this address; it follows nobody:")
    String shareAddress();

    @Message("Share by mail")
    String shareMail();

    @Message("Facts")
    String facts();

    @Message("Reference")
    String reference();

    @Message("Opened")
    String opened();

    @Message("Signing ends")
    String closes();

    @Message("Signing ended")
    String ended();

    @Message("Sponsors")
    String sponsors();

    @Message("Thresholds")
    String thresholds();

    @Message("{count}: official answer")
    String thresholdAnswer(String count);

    @Message("{count}: public hearing")
    String thresholdHearing(String count);

    @Message("reached on {date}")
    String thresholdReached(String date);

    @Message("This petition is not shown")
    String withheld();

    @Message("A moderator took petition {reference} from public view, or refused it because publishing it would be"
            + " unlawful. The reason stays public:")
    String withheldLead(String reference);
}
