package daylight.web.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the agencies and their pages. English stands here, Chinese in messages/agency_zh.properties. */
@MessageBundle("agency")
public interface AgencyText {
    @Message("Follow this agency or take its records with you:")
    String follow();

    @Message("Atom feed")
    String feed();

    @Message("Home")
    String home();

    @Message("Agencies")
    String listTitle();

    @Message("Who publishes here, how much, and how much of it late.")
    String listLead();

    @Message("Agencies with “{q}” in their name")
    String listAsked(String q);

    @Message("Find an agency by a part of its name")
    String findLabel();

    @Message("In English or Chinese")
    String findHint();

    @Message("Find")
    String find();

    @Message("There is a problem")
    String problem();

    @Message("No agency has “{q}” in its name.")
    String foundNone(String q);

    @Message(
            "A shorter part of the name finds more. English and Chinese names and short names all count, and capitals do"
                    + " not.")
    String foundNoneShorter();

    @Message("See all agencies")
    String seeAll();

    @Message("Search the records for “{q}”")
    String searchRecords(String q);

    @Message("Agency")
    String name();

    @Message("Records")
    String records();

    @Message("Published late")
    String lateRecords();

    @Message("More agencies")
    String more();

    @Message("No agency is registered yet. An administrator registers one under “Your account”.")
    String empty();

    @Message("Search this agency’s records")
    String searchIn();

    @Message("How long it takes to publish")
    String delay();

    @Message("Of {judged} records with both dates known, {late} were published late.")
    String delayLead(String judged, String late);

    @Message("A record is late when more than 20 working days pass between its date of issue and its first publication"
            + " anywhere.")
    String delayRule();

    @Message("No record of this agency has both a date of issue and a date of first publication since 1 May 2008, so no"
            + " delay can be told.")
    String noDelay();

    @Message("Records by year of issue, on time and late")
    String chartTitle();

    @Message("Year")
    String year();

    @Message("On time")
    String onTime();

    @Message("Late")
    String late();

    @Message("Latest records")
    String latest();

    @Message("All {count} records")
    String all(String count);

    @Message("This agency has not published a record here yet.")
    String noRecords();

    @Message("Facts")
    String facts();

    @Message("Jurisdiction")
    String jurisdiction();

    @Message("Website")
    String homepage();

    @Message("Publishes here since")
    String since();

    @Message("China")
    String china();

    @Message("England and Wales")
    String englandAndWales();

    @Message("Scotland")
    String scotland();

    @Message("Northern Ireland")
    String northernIreland();

    @Message("United States")
    String unitedStates();
}
