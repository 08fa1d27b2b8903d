package daylight.web.record;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a record’s history, its proof and what stays when it is gone. English stands here, Chinese in messages/history_zh.properties. */
@MessageBundle("history")
public interface HistoryText {
    @Message("History")
    String history();

    @Message("Version {number}")
    String versionN(long number);

    @Message("Reason:")
    String reason();

    @Message("Changed:")
    String changed();

    @Message("Read version {number}")
    String readVersion(long number);

    @Message("Compare with version {number}")
    String compare(long number);

    @Message("Published")
    String actPublished();

    @Message("Amended")
    String actAmended();

    @Message("Withdrawn")
    String actWithdrawn();

    @Message("Erased")
    String actErased();

    @Message("Check this record yourself")
    String check();

    @Message("Each version has a fingerprint, its SHA-256 hash, which also covers the version before. If one character"
            + " changed, the fingerprint would differ, and so would all that follow.")
    String checkWhy();

    @Message("Command")
    String command();

    @Message("On your own computer, take the exact bytes and compute their fingerprint:")
    String checkCommand();

    @Message("Compare it with this one:")
    String checkCompare();

    @Message("If they are the same, you have what the agency published. Keep the fingerprint with your copy: you can"
            + " then show later what was published today.")
    String checkElsewhere();

    @Message("Cite this record")
    String cite();

    @Message("The address leads to this version for ever, whatever is amended later.")
    String citeWhy();

    @Message("{agency}, “{title}”{details}. Daylight, {reference}, version {version}. {address}")
    String citation(String agency, String title, String details, String reference, long version, String address);

    @Message(", {number}")
    String citeNumber(String number);

    @Message(", issued {date}")
    String citeIssued(String date);

    @Message("Record no longer public")
    String goneTitle();

    @Message("This record was withdrawn")
    String withdrawnHeading();

    @Message("The agency took its text away. That it was published, when it was withdrawn and why stay public.")
    String withdrawnLead();

    @Message("This record was erased")
    String erasedHeading();

    @Message("Its text was removed by order. That it was published, when it was erased and why stay public.")
    String erasedLead();

    @Message("When")
    String goneWhen();

    @Message("Reason given")
    String goneWhy();

    @Message("What you can do")
    String goneNext();

    @Message("Ask the agency for the text, quoting the reference above.")
    String goneAsk();

    @Message("Search the other records")
    String goneSearch();

    @Message("Changes from version {from} to version {to}")
    String changesTitle(long from, long to);

    @Message(
            "What was taken out is struck through in the older version; what was put in is underlined in the newer one. Long"
                    + " passages that did not change are left out.")
    String changesHow();

    @Message("… {length} characters unchanged …")
    String unchanged(int length);

    @Message("Nothing")
    String nothing();

    @Message("The two versions do not differ in any public field.")
    String noChanges();
}
