package daylight.web.filing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filing for an organization. English stands here, Chinese in messages/filing_zh.properties. */
@MessageBundle("filing")
public interface FilingText {
    @Message("Filings of {name}")
    String title(String name);

    @Message("Your account")
    String account();

    @Message("My organizations")
    String mine();

    @Message(
            "The register changes by filings only. A registrar looks at a change before it takes effect; an annual report counts as soon as it is filed.")
    String lead();

    @Message("What do you want to file?")
    String what();

    @Message("Nothing can be filed in this state.")
    String nothing();

    @Message("What was filed")
    String past();

    @Message("Nothing was filed yet.")
    String none();

    @Message("Take it back")
    String retract();

    @Message("Take back: {kind}")
    String retractOne(String kind);

    @Message("This was not done: {detail}")
    String notDone(String detail);

    @Message("Check what you entered")
    String review();

    @Message("Check before you file")
    String reviewTitle();

    @Message("It stands in the register’s history with your organization’s name.")
    String reviewLead();

    @Message("File it")
    String send();

    @Message("Change it")
    String change();

    @Message("Filed. A registrar looks at it before it takes effect.")
    String doneWaiting();

    @Message("Filed, and in effect.")
    String doneEffective();

    @Message("Filed. It takes effect on its day, and can be taken back until then.")
    String doneScheduled();

    @Message("Add another officer")
    String another();

    @Message("Enter this; it is needed.")
    String missing();

    @Message("Enter a whole number, such as 12000.")
    String notANumber();

    @Message("Takes effect on")
    String from();

    @Message("Leave empty for the day on which it is accepted")
    String fromHint();

    @Message("Reason")
    String why();

    @Message("Everybody can read it in the history: name nobody")
    String whyHint();

    @Message("Legal basis")
    String basis();

    @Message("The article that allows it")
    String basisHint();

    @Message("Choose")
    String choose();

    @Message("The register lists {count} officers; this page has room for {most}. File this change with a program.")
    String tooManyOfficers(String count, int most);

    @Message("Give all officers as they shall stand afterwards.")
    String officersLead();

    @Message("In whole yuan")
    String amountHint();

    @Message("What the organization did, in a few sentences")
    String summaryHint();

    @Message("Files")
    String files();

    @Message(
            "For everybody to read once it has effect: the report, its accounts, its audit. Up to 200 MB together; more can follow before you file.")
    String filesPublicReport();

    @Message(
            "For everybody to read once it has effect: the governing document as it reads then. Up to 200 MB together; more can follow before you file.")
    String filesPublicDocument();

    @Message(
            "Proofs, such as minutes or a lease, for the registrars alone. Up to 200 MB together; more can follow before you file.")
    String filesClosed();

    @Message("Add files (optional)")
    String addFiles();

    @Message("Sent; clear the box of what shall not go with it")
    String keep();

    @Message("The file {name} was not taken: {detail}")
    String refusedFile(String name, String detail);

    @Message("Officer who is to be struck out")
    String strikeOut();

    @Message("For an officer who is to be struck out: the name as it stands in the entry")
    String strikeOutHint();

    @Message("Annual report: {field}")
    String ofReport(String field);

    @Message("For an annual report alone: the year it is on")
    String yearHint();

    @Message("Reference of the organization that goes on")
    String intoHint();
}
