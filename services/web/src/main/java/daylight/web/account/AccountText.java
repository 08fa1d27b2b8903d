package daylight.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reader’s own page. English stands here, Chinese in messages/account_zh.properties. */
@MessageBundle("account")
public interface AccountText {
    @Message("Your account")
    String title();

    @Message("Home")
    String home();

    @Message("You are signed in as {name}.")
    String signedInAs(String name);

    @Message("Email")
    String email();

    @Message("not confirmed yet")
    String emailOpen();

    @Message("Agency")
    String agency();

    @Message("What you may do")
    String roles();

    @Message("Use your own pages as a citizen")
    String citizen();

    @Message("Publish, amend and withdraw your agency’s records")
    String publisher();

    @Message("Register agencies and give out their credentials")
    String admin();

    @Message("Read withdrawn records for audit")
    String auditor();

    @Message("Decide on petitions and guard their signatures")
    String moderator();

    @Message("Decide on the registration of organizations")
    String registrar();

    @Message("Open sealed reports, with a second factor")
    String investigator();

    @Message("Go to your agency’s desk")
    String toDesk();

    @Message("Go to the agencies")
    String toAgencies();

    @Message("Go to the sealed reports")
    String toReports();

    @Message("Your petitions")
    String toPetitions();

    @Message("Go to the petitions to decide on")
    String toModeration();

    @Message("Go to the registrar’s desk")
    String toRegister();

    @Message("Your organizations and applications")
    String toOrganizations();

    @Message("Your agency’s duties to petitions")
    String toDuties();

    @Message("Change your password or your email")
    String password();

    @Message("Reading, searching and checking need no account at all. Your account has no further rights yet.")
    String none();
}
