package daylight.web.signing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that links in mails lead to. English stands here, Chinese in messages/links_zh.properties. */
@MessageBundle("links")
public interface LinkText {
    @Message("Confirm your signature")
    String confirmSignature();

    @Message("Confirm that you sponsor this petition")
    String confirmSponsor();

    @Message("Confirm your petition")
    String confirmPetition();

    @Message("Opening this page has changed nothing yet. Your signature counts once you press the button.")
    String signatureLead();

    @Message("Opening this page has changed nothing yet. Press the button, and your petition can gather sponsors.")
    String petitionLead();

    @Message("This would be confirmed")
    String wouldBe();

    @Message("Petition")
    String petition();

    @Message("Name")
    String name();

    @Message("Place")
    String place();

    @Message("Not you, or not what you meant? Close this page: what is not confirmed is deleted within four days. To"
            + " correct it, sign again; the last form counts.")
    String notYou();

    @Message("Nothing waits for this link any more: it was confirmed already, or taken back. Pressing the button again"
            + " counts nothing twice.")
    String usedBefore();

    @Message("Take your signature back")
    String withdrawTitle();

    @Message("Your signature would no longer count, and your name and address would be deleted. You can sign again"
            + " while the petition is open.")
    String withdrawLead();

    @Message("Take it back")
    String withdraw();

    @Message("Keep my signature")
    String keep();

    @Message("No more mail about this petition")
    String stopTitle();

    @Message("Your signature stays. We would not write to you about this petition again.")
    String stopLead();

    @Message("Stop these mails")
    String stop();

    @Message("Your signature counts")
    String doneSignature();

    @Message("It is in the count within two seconds. To take it back, use the other link in the mail.")
    String doneSignatureNext();

    @Message("You are a sponsor now")
    String doneSponsor();

    @Message("With the fifth sponsor a moderator reads the petition. Your signature counts with those of all others"
            + " once it opens.")
    String doneSponsorNext();

    @Message("Your signature is taken back")
    String doneWithdrawn();

    @Message("Your name and address are deleted, and the count is smaller by one within seconds.")
    String doneWithdrawnNext();

    @Message("You get no more mail about this petition")
    String doneStopped();

    @Message("Your signature stays as it was.")
    String doneStoppedNext();

    @Message("Your signature was struck out")
    String struckTitle();

    @Message("A moderator struck signatures out on {time}, and yours was among them. It does not count, and you cannot"
            + " sign this petition again. Nobody but you is told that it was yours.")
    String struckLead(String time);

    @Message("The reason, as it stands on the petition’s page:")
    String struckReason();

    @Message("Your name and address are deleted six months after the petition closes, like everybody’s. By the link in"
            + " your mail for taking a signature back, or with your account, you can have them deleted at once.")
    String struckDelete();

    @Message("Delete my name and address")
    String struckDeleteNow();

    @Message("Your name and address are deleted")
    String doneDeleted();

    @Message("Your signature had been struck out before, so the count stays as it is.")
    String doneDeletedNext();

    @Message("See the petition")
    String see();

    @Message("This link does not work")
    String spentTitle();

    @Message("It was used, is older than three days, or was cut off on its way. Nothing has changed.")
    String spent();

    @Message("Copy the whole link from the mail, or sign again to get a new one.")
    String spentNext();

    @Message("This petition takes no signatures now")
    String closedTitle();

    @Message("It closed before you confirmed, so your signature could not be counted.")
    String closed();

    @Message("See where it stands and what other petitions ask.")
    String closedNext();

    @Message("This petition has all its sponsors")
    String fullTitle();

    @Message("Twenty people sponsor it, and it cannot have more.")
    String full();

    @Message("Sign it once a moderator has opened it for everybody.")
    String fullNext();
}
