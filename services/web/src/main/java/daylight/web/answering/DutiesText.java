package daylight.web.answering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an agency’s duties. English stands here, Chinese in messages/duties_zh.properties. */
@MessageBundle("duties")
public interface DutiesText {
    @Message("Duties to petitions")
    String title();

    @Message("Your account")
    String account();

    @Message("What your agency owes in public, the most urgent first. Days and lateness are shown to everybody.")
    String lead();

    @Message("Your agency owes no answer and no hearing now. One appears here when a petition to it reaches a"
            + " threshold.")
    String none();

    @Message("Petition")
    String petition();

    @Message("Duty")
    String duty();

    @Message("Due on")
    String due();

    @Message("Time left")
    String left();

    @Message("Next")
    String next();

    @Message("Official answer")
    String answer();

    @Message("Public hearing")
    String hearing();

    @Message("Answer")
    String toAnswer();

    @Message("Report the hearing")
    String toHearing();

    @Message("Answer “{action}”")
    String answerTo(String action);

    @Message("Report the hearing on “{action}”")
    String hearingOn(String action);

    @Message("Answer this petition")
    String answerTitle();

    @Message("The answer is public at once, becomes a disclosure record of your agency, and goes to everybody who asked"
            + " to be told. It is given once.")
    String answerLead();

    @Message("Report the hearing")
    String hearingTitle();

    @Message("The report is public at once and ends the duty.")
    String hearingLead();

    @Message("In short")
    String summary();

    @Message("What your agency will do, or why it will not")
    String summaryHint();

    @Message("In full")
    String body();

    @Message("Reasons, facts, next steps with their dates")
    String bodyHint();

    @Message("Held on")
    String heldOn();

    @Message("Recording or minutes")
    String url();

    @Message("An address that begins with https://")
    String urlHint();

    @Message("Publish the answer")
    String send();

    @Message("Publish the report")
    String sendHearing();

    @Message("Enter an answer")
    String missing();

    @Message("At most {count} characters; it has {now}")
    String tooLong(int count, int now);

    @Message("The petition has moved on meanwhile. Read its page, then send again.")
    String stale();

    @Message("Published")
    String done();

    @Message("It stands on the petition’s page now. The answer is a record within seconds, and can be searched.")
    String doneLead();

    @Message("See the petition")
    String see();

    @Message("Back to the duties")
    String back();
}
