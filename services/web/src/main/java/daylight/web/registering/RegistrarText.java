package daylight.web.registering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the registrar’s queue. English stands here, Chinese in messages/registrar_zh.properties. */
@MessageBundle("registrar")
public interface RegistrarText {
    @Message("Registrar’s desk")
    String title();

    @Message("Your account")
    String account();

    @Message("What is due first stands first. The statutory clock is 60 calendar days from the complete file.")
    String lead();

    @Message("Applications")
    String applications();

    @Message("Filings")
    String filings();

    @Message("In the register now")
    String present();

    @Message("Contested entries")
    String contests();

    @Message("All")
    String all();

    @Message("Mine")
    String mine();

    @Message("Refusals to confirm")
    String proposed();

    @Message("With their applicants")
    String returned();

    @Message("The clock stands still")
    String stopped();

    @Message("No application is with its applicant for correction.")
    String noneReturned();

    @Message("Application")
    String application();

    @Message("Due")
    String due();

    @Message("Days left")
    String left();

    @Message("Assigned to")
    String assigned();

    @Message("Submissions")
    String submissions();

    @Message("Next")
    String next();

    @Message("Review")
    String review();

    @Message("Review {name}")
    String reviewOf(String name);

    @Message("{count} late")
    String late(String count);

    @Message("Nothing waits. An application appears here as soon as it is submitted.")
    String empty();

    @Message("Next page")
    String more();

    @Message("Measures for an organization")
    String find();

    @Message("Its reference or code")
    String findHint();

    @Message("Look")
    String look();

    @Message("Changes and dissolutions wait here for a decision; revocations wait for a second registrar.")
    String filingsLead();

    @Message("No filing waits.")
    String filingsEmpty();

    @Message("Somebody says that a person is wrongly listed. Correct the entry by a filing, then say what came of it.")
    String contestsLead();

    @Message("No entry is contested.")
    String contestsEmpty();

    @Message("Person")
    String person();

    @Message("Statement")
    String statement();

    @Message("What came of it")
    String settlement();

    @Message("Settle it")
    String settle();

    @Message("received {date}")
    String received(String date);

    @Message("filed {date}, to take effect {effect}")
    String filedOn(String date, String effect);
}
