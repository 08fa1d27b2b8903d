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

    @Message("{days} working days")
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

    @Message(
            "Nothing is published yet. Publish the first record with the button above, or let your system send records through the API.")
    String emptyPublished();

    @Message("No record is in this state.")
    String emptyOther();

    @Message("Publish a record")
    String publishTitle();

    @Message("You will see everything once more before it is sent.")
    String publishLead();

    @Message("Amend a record")
    String amendTitle();

    @Message("The version before stays readable, and both are shown side by side to everybody.")
    String amendLead();

    @Message("Check what you entered")
    String review();

    @Message("Check before you publish")
    String reviewTitle();

    @Message(
            "When you send it, it is public within seconds, in search, feeds and exports. It can be amended or withdrawn later, but that will show.")
    String reviewLead();

    @Message("Publish now")
    String send();

    @Message("Publish the amendment")
    String sendAmendment();

    @Message("Go back and change")
    String change();

    @Message("There is a problem")
    String errorTitle();

    @Message("Error:")
    String error();

    @Message("(optional)")
    String optional();

    @Message("Choose one")
    String choose();

    @Message("Title")
    String fTitle();

    @Message("As it stands on the document, up to 500 characters")
    String fTitleHint();

    @Message("Category")
    String fCategory();

    @Message("The item of Article 20 the record is published under")
    String fCategoryHint();

    @Message("Document number")
    String fNumber();

    @Message("For example 京政发〔2026〕12号 or FIN/2026/12")
    String fNumberHint();

    @Message("Date of issue")
    String fIssued();

    @Message("The delay is counted from this day")
    String fIssuedHint();

    @Message("First published elsewhere on")
    String fFirst();

    @Message("Leave empty if this is the first publication")
    String fFirstHint();

    @Message("Where it was published first")
    String fSource();

    @Message("A whole address that begins with https://")
    String fSourceHint();

    @Message("Language of the text")
    String fLanguage();

    @Message("Find out from the text")
    String fLanguageAuto();

    @Message("English")
    String english();

    @Message("Chinese")
    String chinese();

    @Message("Summary")
    String fSummary();

    @Message("Up to 2,000 characters; it is shown in lists")
    String fSummaryHint();

    @Message("Text")
    String fBody();

    @Message(
            "Plain text. A blank line between paragraphs is not needed; headings on lines of their own are found by rule.")
    String fBodyHint();

    @Message("In force from")
    String fFrom();

    @Message("In force until")
    String fTo();

    @Message("Region")
    String fRegion();

    @Message("A code of GB/T 2260, for example 110000")
    String fRegionHint();

    @Message("Topics")
    String fTopics();

    @Message("One a line, up to 20")
    String fTopicsHint();

    @Message("Legal basis")
    String fBasis();

    @Message("The law or rule the record rests on")
    String fBasisHint();

    @Message("Related records")
    String fRelated();

    @Message("The id of each record, one a line")
    String fRelatedHint();

    @Message("Why do you amend it?")
    String fReason();

    @Message("Everybody will read this beside the change")
    String fReasonHint();

    @Message("Enter this; it is needed.")
    String missing();

    @Message("Your agency has published this before as {reference}. Amend that record instead.")
    String duplicate(String reference);

    @Message(
            "Somebody amended this record while you were writing: it is now version {version}. Read what changed, then send again only if your text should replace it.")
    String stale(long version);

    @Message("Read the current version")
    String seeChanges();

    @Message("Withdraw a record")
    String withdrawTitle();

    @Message(
            "Its text disappears from the page, the search and every version. A notice with your reason stays for ever. You cannot publish it again under the same reference.")
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
