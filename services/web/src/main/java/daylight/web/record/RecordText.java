package daylight.web.record;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a record and what surrounds it. English stands here, Chinese in messages/record_zh.properties. */
@MessageBundle("record")
public interface RecordText {
    @Message("This record as data")
    String asData();

    @Message("Home")
    String home();

    @Message("Records")
    String records();

    @Message("Facts")
    String facts();

    @Message("Reference")
    String reference();

    @Message("Document number")
    String number();

    @Message("Category")
    String category();

    @Message("Issued")
    String issued();

    @Message("First published")
    String firstPublished();

    @Message("Published here")
    String here();

    @Message("Time to publish")
    String delay();

    @Message("Late: {days} working days (the limit is 20)")
    String delayLate(int days);

    @Message("On time: {#if days == 1}1 working day{#else}{days} working days{/if} (the limit is 20)")
    String delayOnTime(int days);

    @Message("Provisional: the holidays of one of the years are not known yet.")
    String delayProvisional();

    @Message("In force from")
    String effectiveFrom();

    @Message("In force until")
    String effectiveTo();

    @Message("Legal basis")
    String legalBasis();

    @Message("Region")
    String region();

    @Message("Topics")
    String topics();

    @Message(", ")
    String comma();

    @Message("Source")
    String source();

    @Message("Version")
    String version();

    @Message("Text")
    String text();

    @Message("Contents")
    String contents();

    @Message("The agency sent no text with this record.")
    String noText();

    @Message("Read it at the source")
    String atSource();

    @Message("Related records")
    String related();

    @Message("has the same document number")
    String sameNumber();

    @Message("You are reading version {number}. It is no longer the current one.")
    String olderVersion(long number);

    @Message("Read the current version")
    String readCurrent();

    @Message("Title")
    String fieldTitle();

    @Message("Summary")
    String fieldSummary();

    @Message("Language")
    String fieldLanguage();

    @Message("Agency")
    String fieldAgency();
}
