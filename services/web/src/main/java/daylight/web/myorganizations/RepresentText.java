package daylight.web.myorganizations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of representing an organization. English stands here, Chinese in messages/represent_zh.properties. */
@MessageBundle("represent")
public interface RepresentText {
    @Message("Who represents {name}")
    String title(String name);

    @Message(
            "Representatives file, endorse petitions and speak in hearings for the organization. The register keeps the account, and shows no name.")
    String lead();

    @Message("Representatives now")
    String now();

    @Message("You")
    String you();

    @Message("A representative")
    String somebody();

    @Message("may appoint others")
    String manager();

    @Message("since {date}")
    String since(String date);

    @Message("until {date}")
    String until(String date);

    @Message("ended {date}")
    String ended(String date);

    @Message("End it")
    String end();

    @Message("End your own representation")
    String endYou();

    @Message("End the representation that began on {date}")
    String endOne(String date);

    @Message("Invite somebody")
    String invite();

    @Message(
            "You get a link. Give it to the person yourself; who opens it signed in represents the organization. It works once, within 14 days.")
    String inviteLead();

    @Message("Until")
    String term();

    @Message("Leave empty for no end")
    String termHint();

    @Message("May appoint others")
    String mayAppoint();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Make the link")
    String make();

    @Message("Here is the link")
    String made();

    @Message("It is shown once, and works until {date}.")
    String madeLead(String date);

    @Message("Represent an organization")
    String join();

    @Message(
            "The organization invites you to file, endorse and speak for it. Other services learn that this account may.")
    String joinLead();

    @Message("Accept")
    String accept();

    @Message("You represent {name} now")
    String accepted(String name);

    @Message("It stands in your list.")
    String acceptedLead();

    @Message("This link does not work any more. Ask the organization for a new one.")
    String spent();

    @Message("This was not done: {detail}")
    String notDone(String detail);
}
