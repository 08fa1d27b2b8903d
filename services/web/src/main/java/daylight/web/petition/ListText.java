package daylight.web.petition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of petitions. English stands here, Chinese in messages/petitions_zh.properties. */
@MessageBundle("petitions")
public interface ListText {
    @Message("Petitions")
    String title();

    @Message("{words}: petitions")
    String titleAsked(String words);

    @Message("Petitions about “{words}”")
    String headingAsked(String words);

    @Message("Home")
    String home();

    @Message("Ask an agency to act. Enough signatures oblige it to answer in public, by a day everyone can see.")
    String lead();

    @Message("Start a petition")
    String start();

    @Message("Search petitions")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("There is a problem with this search")
    String problem();

    @Message("This search was not understood. Remove a filter and try again.")
    String notUnderstood();

    @Message("Signed most in the last hour")
    String trending();

    @Message("{count} in the last hour")
    String lastHour(String count);

    @Message("Narrow the list")
    String narrow();

    @Message("Where it stands")
    String state();

    @Message("All")
    String anyState();

    @Message("Agency")
    String agency();

    @Message("Any agency")
    String anyAgency();

    @Message("Place")
    String region();

    @Message("Any place")
    String anyRegion();

    @Message("Apply")
    String apply();

    @Message("Sorted by:")
    String sortedBy();

    @Message("newest first")
    String newest();

    @Message("most signed")
    String mostSigned();

    @Message("signed most now")
    String trendingNow();

    @Message("Take this list with you:")
    String takeAway();

    @Message("Petitions found")
    String list();

    @Message("signatures")
    String signatures();

    @Message("signature")
    String signature();

    @Message("open until {date}")
    String openUntil(String date);

    @Message("Pages of petitions")
    String pages();

    @Message("Next page")
    String next();

    @Message("No petition matches.")
    String none();

    @Message("Use fewer or more general words.")
    String noneShorter();

    @Message("Show petitions of every state, agency and place")
    String noneFilters();

    @Message("Or be the first to ask:")
    String noneStart();

    @Message("There is no petition yet. The first one appears here once it has five sponsors and a moderator has opened"
            + " it.")
    String empty();
}
