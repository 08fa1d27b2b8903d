package daylight.web.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search in the register. English stands here, Chinese in messages/register_zh.properties. */
@MessageBundle("register")
public interface RegisterText {
    @Message("Register of organizations")
    String title();

    @Message("{words}: organizations")
    String titleAsked(String words);

    @Message("Organizations matching “{words}”")
    String headingAsked(String words);

    @Message("Home")
    String home();

    @Message(
            "Associations, social service organizations and foundations: who they are, who leads them, what they filed, and on which day the register said so.")
    String lead();

    @Message("Register an organization")
    String apply();

    @Message("Check a name")
    String checkName();

    @Message("Check a certificate")
    String certificates();

    @Message("Who is late with the annual report")
    String lateList();

    @Message("Kinds and their rules")
    String kinds();

    @Message("The whole register:")
    String bulk();

    @Message("Name, code or purpose")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("Found while you type")
    String suggestions();

    @Message("There is a problem with this search")
    String problem();

    @Message("This search was not understood. Remove a filter and try again.")
    String notUnderstood();

    @Message("Narrow the list")
    String narrow();

    @Message("Kind")
    String kind();

    @Message("State")
    String state();

    @Message("Region")
    String region();

    @Message("Standing")
    String standing();

    @Message("{#if count == '1'}1 organization{#else}{count} organizations{/if}")
    String total(String count);

    @Message("1 organization")
    String totalOne();

    @Message("More than {count} organizations; here are the nearest {count}")
    String totalMore(String count);

    @Message("Led by")
    String officer();

    @Message("The whole name of an officer")
    String officerHint();

    @Message("Filters in force")
    String chosen();

    @Message("Remove filter:")
    String remove();

    @Message("Take this list with you:")
    String takeAway();

    @Message("Organizations found")
    String list();

    @Message("registered {date}")
    String since(String date);

    @Message("ended {date}")
    String until(String date);

    @Message("Pages of organizations")
    String pages();

    @Message("Next page")
    String next();

    @Message("No organization matches.")
    String none();

    @Message("Use fewer words, or the beginning of the name.")
    String noneShorter();

    @Message("Show every organization")
    String noneAll();

    @Message("No organization is registered here yet. The first one appears here on the day a registrar approves it.")
    String empty();
}
