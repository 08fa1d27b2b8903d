package daylight.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. English stands here, Chinese in messages/home_zh.properties. */
@MessageBundle("home")
public interface HomeText {
    @Message("Find what government published")
    String title();

    @Message("See what government published")
    String heading();

    @Message("Every record has a date, a history and a fingerprint, so you can find it, check it and hold its agency to"
            + " answer.")
    String lead();

    @Message("Search all records")
    String searchLabel();

    @Message("Words, an exact “phrase”, a document number, or -word to leave a word out")
    String searchHint();

    @Message("Search")
    String search();

    @Message("records published")
    String figureRecords();

    @Message("agencies")
    String figureAgencies();

    @Message("published on time")
    String figureOnTime();

    @Message("published late")
    String figureLate();

    @Message("organizations registered")
    String figureOrganizations();

    @Message("Latest records")
    String latest();

    @Message("All records, newest first")
    String all();

    @Message("No agency has published a record here yet. The first one will appear here seconds after it is sent.")
    String empty();

    @Message("Petitions gaining signatures")
    String petitions();

    @Message("All petitions")
    String allPetitions();

    @Message("By category")
    String byCategory();

    @Message("What the categories mean")
    String whatCategories();
}
