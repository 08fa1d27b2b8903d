package daylight.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the results page. English stands here, Chinese in messages/results_zh.properties. */
@MessageBundle("results")
public interface ResultsText {
    @Message("Records")
    String title();

    @Message("{words}: search results")
    String titleAsked(String words);

    @Message("Records")
    String heading();

    @Message("Results for “{words}”")
    String headingAsked(String words);

    @Message("Home")
    String home();

    @Message("Search records")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("{#if count == '1'}1 record{#else}{count} records{/if}")
    String total(String count);

    @Message("Look for the same words among:")
    String elsewhere();

    @Message("There is a problem with this search")
    String problem();

    @Message("This search was not understood. Remove a filter and try again.")
    String notUnderstood();

    @Message("Did you mean")
    String didYouMean();

    @Message("Narrow the results")
    String narrow();

    @Message("Filters in force")
    String chosen();

    @Message("Remove filter:")
    String remove();

    @Message("Clear all filters")
    String clear();

    @Message("Sorted by:")
    String sortedBy();

    @Message("relevance")
    String byRelevance();

    @Message("newest first")
    String byNewest();

    @Message("oldest first")
    String byOldest();

    @Message("Take these results with you:")
    String takeAway();

    @Message("Be told when one is published:")
    String tellMe();

    @Message("Feed")
    String feed();

    @Message("Pages of results")
    String pages();

    @Message("Records found")
    String list();

    @Message("Skip to what was found")
    String skip();

    @Message("Next page")
    String next();

    @Message("No record matches.")
    String none();

    @Message("Use fewer or more general words.")
    String noneShorter();

    @Message("Remove a filter if you chose any.")
    String noneFilters();

    @Message("Write “exact words” for a phrase, or a document number as it stands on the document.")
    String noneOperators();

    @Message("Back to the first page")
    String firstPage();

    @Message("Search all records for these words, without filters")
    String withoutFilters();
}
