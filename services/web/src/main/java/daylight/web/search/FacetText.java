package daylight.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the filters. English stands here, Chinese in messages/facets_zh.properties. */
@MessageBundle("facets")
public interface FacetText {
    @Message("Category")
    String category();

    @Message("Agency")
    String agency();

    @Message("Time taken to publish")
    String delay();

    @Message("Year of issue")
    String year();

    @Message("Language")
    String language();

    @Message("Region")
    String region();

    @Message("Late")
    String late();

    @Message("On time")
    String onTime();

    @Message("English")
    String inEnglish();

    @Message("Chinese")
    String inChinese();

    @Message("Date of issue")
    String issuedBetween();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("From: write a date as 2026-03-31")
    String wrongFrom();

    @Message("To: write a date as 2026-03-31, not before the first")
    String wrongTo();

    @Message("Past 30 days")
    String pastMonth();

    @Message("Past year")
    String pastYear();

    @Message("Past five years")
    String pastFiveYears();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Erased")
    String erased();

    @Message("Show {count} more")
    String more(int count);

    @Message("Apply dates")
    String apply();

    @Message("from {date}")
    String since(String date);

    @Message("to {date}")
    String until(String date);
}
