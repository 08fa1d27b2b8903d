package daylight.web.investigating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of one case on the investigators' desk. English stands here, Chinese in messages/sealedcase_zh.properties. */
@MessageBundle("sealedcase")
public interface SealedCaseText {
    @Message("Case {name}")
    String caseTitle(String name);

    @Message("Messages")
    String messages();

    @Message("Sealed. Open your key above to read it here, or save it and use age -d -i with your key file.")
    String sealed();

    @Message("Report, message {number}")
    String fromReporter(int number);

    @Message("Reply, message {number}")
    String fromInvestigators(int number);

    @Message("handed over from epoch {epoch}; the first file was {hash}")
    String handedOver(int epoch, String hash);

    @Message("Save message {number}")
    String save(int number);

    @Message("Acknowledged on {day}")
    String acknowledged(String day);

    @Message("Feedback given on {day}")
    String feedbackGiven(String day);

    @Message("Closed on {day}; everything sealed is deleted on {purge}")
    String closed(String day, String purge);

    @Message("Bring it to another state")
    String move();

    @Message("New state")
    String newState();

    @Message("Change the state")
    String moveNow();

    @Message("Take this case")
    String take();

    @Message("Give it back")
    String giveBack();

    @Message("Close the case")
    String close();

    @Message(
            "Closing ends it. After 90 days messages and working fields are deleted. You may publish what came of it: write for the public, with nothing that could point at the reporter, and no detail that only they could know.")
    String closeLead();

    @Message("Publish an outcome")
    String publish();

    @Message("Category")
    String category();

    @Message("Year of the finding")
    String year();

    @Message("Agency under whose name it is published")
    String agency();

    @Message("Choose an agency")
    String chooseAgency();

    @Message("Title in English")
    String titleEn();

    @Message("Text in English")
    String textEn();

    @Message("Title in Chinese")
    String titleZh();

    @Message("Text in Chinese")
    String textZh();

    @Message("One language at least.")
    String oneLanguage();

    @Message("Close and publish")
    String closeAndPublish();

    @Message("Close without publishing")
    String closeOnly();

    @Message("It was not done: {why}")
    String refused(String why);

    @Message("Somebody else has changed the case meanwhile. This is how it stands now.")
    String stale();

    @Message("Done.")
    String done();
}
