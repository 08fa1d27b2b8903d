package daylight.web.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms that enter a record. English stands here, Chinese in messages/entry_zh.properties. */
@MessageBundle("entry")
public interface EntryText {
    @Message("Publish a record")
    String publishTitle();

    @Message("You will see everything once more before it is sent.")
    String publishLead();

    @Message("Amend a record")
    String amendTitle();

    @Message("{reference}. The version before stays readable, and both are shown side by side to everybody.")
    String amendLead(String reference);

    @Message("Check what you entered")
    String review();

    @Message("Check before you publish")
    String reviewTitle();

    @Message("When you send it, it is public within seconds, in search, feeds and exports. It can be amended or"
            + " withdrawn later, but that will show.")
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

    @Message("Plain text, each paragraph on a line of its own. Lines that begin with a hyphen become a list")
    String fBodyHint();

    @Message("In force from")
    String fFrom();

    @Message("In force until")
    String fTo();

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

    @Message("One a line: a reference such as R-4K7XQ2MD, or the address of the record’s page")
    String fRelatedHint();

    @Message("No published record is called so: {lines}")
    String relatedUnknown(String lines);

    @Message("Why do you amend it?")
    String fReason();

    @Message("Everybody will read this beside the change")
    String fReasonHint();

    @Message("Enter this; it is needed.")
    String missing();
}
