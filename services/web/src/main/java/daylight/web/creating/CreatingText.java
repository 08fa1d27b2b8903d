package daylight.web.creating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of writing a petition. English stands here, Chinese in messages/creating_zh.properties. */
@MessageBundle("creating")
public interface CreatingText {
    @Message("Start a petition")
    String startTitle();

    @Message("You need five people to sponsor it. Then a moderator reads it, and it opens for six months.")
    String startLead();

    @Message("What should an agency do?")
    String action();

    @Message("One sentence that begins with a verb, such as “Reopen the footbridge at West Quay”")
    String actionHint();

    @Message("Say in one sentence what an agency should do")
    String actionMissing();

    @Message("Continue")
    String goOn();

    @Message("Asked or answered already?")
    String similarTitle();

    @Message("You want to ask: {action}")
    String similarFor(String action);

    @Message("Petitions like yours")
    String similarPetitions();

    @Message("Records that may hold the answer")
    String similarRecords();

    @Message("None is like yours.")
    String noneSimilar();

    @Message("Signing one that exists counts more than a second one: a petition that repeats an open one is rejected.")
    String similarWhy();

    @Message("Mine is different: write it")
    String write();

    @Message("Signed in? Write it with your account, without a mail")
    String signedIn();

    @Message("Write your petition")
    String writeTitle();

    @Message("All of this is public, except your name and address.")
    String writeLead();

    @Message("Why?")
    String background();

    @Message("The reasons, so that a stranger understands them")
    String backgroundHint();

    @Message("More details")
    String details();

    @Message("Facts, sources, what was tried before")
    String detailsHint();

    @Message("Which agency should act?")
    String agency();

    @Message("The one that has the power to do it; a petition to the wrong one is rejected")
    String agencyHint();

    @Message("Which place does it concern?")
    String region();

    @Message("The thresholds of that place hold")
    String regionHint();

    @Message("Your name")
    String name();

    @Message("For moderators only. It is never published.")
    String nameHint();

    @Message("Your email address")
    String email();

    @Message("We write to it to confirm the petition, and when something happens to it. It is never published.")
    String emailHint();

    @Message("Choose")
    String choose();

    @Message("Enter an answer")
    String missing();

    @Message("At most {count} characters; it has {now}")
    String tooLong(int count, int now);

    @Message("Enter an email address, such as name@example.com")
    String notAnAddress();

    @Message("See how it will look")
    String review();

    @Message("This is your petition")
    String reviewTitle();

    @Message("Read it as a stranger would. After it is sent its text cannot be changed.")
    String reviewLead();

    @Message("Send the petition")
    String send();

    @Message("Change it")
    String change();

    @Message("You can enter up to {count} characters")
    String upTo(int count);
}
