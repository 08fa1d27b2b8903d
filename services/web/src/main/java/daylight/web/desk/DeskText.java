package daylight.web.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an agency’s desk and its forms. English stands here, Chinese in messages/desk_zh.properties. */
@MessageBundle("desk")
public interface DeskText {
    @Message("Your agency’s desk")
    String title();

    @Message("Your account")
    String account();

    @Message("Records of {agency}. What you do here is public at once, and stays in the history.")
    String lead(String agency);

    @Message("Your account may publish, but no agency is assigned to it. Ask an administrator to assign one.")
    String noAgency();

    @Message("Publish a record")
    String publishNew();

    @Message("Find a record of your agency")
    String find();

    @Message("Show all of them")
    String showAll();

    @Message("Show")
    String show();

    @Message("Published")
    String published();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Erased")
    String erased();

    @Message("Record")
    String record();

    @Message("Issued")
    String issued();

    @Message("State")
    String state();

    @Message("Delay")
    String delay();

    @Message("{#if days == 1}1 working day{#else}{days} working days{/if}")
    String days(int days);

    @Message("Late: {days} working days")
    String lateDays(int days);

    @Message("Next")
    String next();

    @Message("Amend")
    String amend();

    @Message("Withdraw")
    String withdraw();

    @Message("Amend “{title}”")
    String amendOf(String title);

    @Message("Withdraw “{title}”")
    String withdrawOf(String title);

    @Message("Next page")
    String more();

    @Message("Nothing is published yet. Publish the first record with the button above, or let your system send records"
            + " through the API.")
    String emptyPublished();

    @Message("No record is in this state.")
    String emptyOther();

    @Message("Your agency has published this before as {reference}. Amend that record instead.")
    String duplicate(String reference);

    @Message("Somebody amended this record while you were writing: it is now version {version}. Read what changed, then"
            + " send again only if your text should replace it.")
    String stale(long version);

    @Message(
            "Somebody amended this record since you opened this page: it is now version {version}. Read it, then send again"
                    + " only if it should still be withdrawn.")
    String amendedMeanwhile(long version);

    @Message("Read the current version")
    String seeChanges();

    @Message("Withdraw a record")
    String withdrawTitle();

    @Message("Its text disappears from the page, the search and every version. A notice with your reason stays for"
            + " ever. You cannot publish it again under the same reference.")
    String withdrawWarning();

    @Message("Warning")
    String warning();

    @Message("Why is it withdrawn?")
    String wReason();

    @Message("Everybody will read this on the notice that stays")
    String wReasonHint();

    @Message("Legal basis of the withdrawal")
    String wBasis();

    @Message("The law and article that ask for or allow it")
    String wBasisHint();

    @Message("Withdraw this record")
    String withdrawNow();

    @Message("Do not withdraw")
    String cancel();

    @Message("Published")
    String donePublished();

    @Message("Amendment published")
    String doneAmended();

    @Message("Withdrawn")
    String doneWithdrawn();

    @Message("Reference")
    String doneReference();

    @Message("What happens now")
    String doneNext();

    @Message("Its page is public now; search finds it within seconds.")
    String donePublic();

    @Message("Its page now shows a notice with your reason; search drops the text within seconds.")
    String doneGone();

    @Message("Read the public page")
    String doneRead();

    @Message("Back to your desk")
    String doneDesk();
}
