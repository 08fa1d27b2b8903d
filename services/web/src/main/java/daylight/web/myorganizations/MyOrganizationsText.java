package daylight.web.myorganizations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reader’s organizations. English stands here, Chinese in messages/myorganizations_zh.properties. */
@MessageBundle("myorganizations")
public interface MyOrganizationsText {
    @Message("My organizations")
    String title();

    @Message("Your account")
    String account();

    @Message("Organizations you represent")
    String represent();

    @Message(
            "You represent no organization yet. When one is registered from your application, or invites you, it appears here.")
    String representNone();

    @Message("until {date}")
    String until(String date);

    @Message("without end")
    String noEnd();

    @Message("you may appoint others")
    String manager();

    @Message("File a change, report or dissolution")
    String file();

    @Message("File for {name}")
    String fileFor(String name);

    @Message("Who represents it")
    String people();

    @Message("Who represents {name}")
    String peopleOf(String name);

    @Message("The annual report for {year} is due by {date}.")
    String owed(int year, String date);

    @Message("The annual report for {year} was due by {date}. It is late, and the public list says so.")
    String owedLate(int year, String date);

    @Message("File the annual report for {year}")
    String fileReport(int year);

    @Message("Your applications")
    String applications();

    @Message("You have not applied yet.")
    String applicationsNone();

    @Message("without a name yet")
    String untitled();

    @Message("Begin an application")
    String begin();

    @Message("Check the name first: a reserved name is yours for 30 days.")
    String beginLead();

    @Message("Check and reserve a name")
    String checkName();

    @Message("Entries you contested")
    String contested();

    @Message("{person}, said on {date}")
    String contestedPerson(String person, String date);

    @Message("It waits for a registrar.")
    String contestWaits();

    @Message("Settled on {date}:")
    String contestSettled(String date);

    @Message("Were you invited?")
    String invited();

    @Message("Open the link that the organization gave you while you are signed in.")
    String invitedLead();
}
