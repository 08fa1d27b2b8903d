package daylight.web.signing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing. English stands here, Chinese in messages/signing_zh.properties. */
@MessageBundle("signing")
public interface SigningText {
    @Message("Home")
    String home();

    @Message("Petitions")
    String petitions();

    @Message("Sign this petition")
    String title();

    @Message("We write to your address with a link. Your signature counts once you press the button behind it.")
    String lead();

    @Message("Your name")
    String name();

    @Message("As people know you. It is never published.")
    String nameHint();

    @Message("Your email address")
    String email();

    @Message("To see that one person signs once. It is never published, and deleted six months after the petition"
            + " closes.")
    String emailHint();

    @Message("Where you live")
    String region();

    @Message("Counted by place; a place with fewer than five signatures is not shown")
    String regionHint();

    @Message("Choose")
    String choose();

    @Message("Write to me when this petition reaches a threshold, is answered or heard")
    String notifyMe();

    @Message("Sign")
    String send();

    @Message("Signed in? Sign at once, without a mail")
    String signAtOnce();

    @Message("Enter {field}")
    String missing(String field);

    @Message("At most {count} characters")
    String tooLong(int count);

    @Message("Enter an email address, such as name@example.com")
    String notAnAddress();

    @Message("This petition takes no signatures now. Its page says where it stands.")
    String takesNone();

    @Message("Check your mail")
    String mailTitle();

    @Message("We have written to the address you gave, if it may still sign. Open the link in that mail and press the"
            + " button: only then does your signature count.")
    String mailSignature();

    @Message("We have written to the address you gave. Open the link in that mail and press the button: then your"
            + " petition can gather sponsors.")
    String mailPetition();

    @Message("The link holds for three days")
    String mailHolds();

    @Message("No mail after ten minutes? Look among unwanted mail, check the address, and sign again: at most two mails"
            + " a day are sent to one address.")
    String mailMissing();

    @Message("We answer the same whether or not an address has signed before, so nobody can find out who did.")
    String mailSame();

    @Message("No mail? Sign again")
    String mailAgain();

    @Message("The reference of your petition, to look for it later:")
    String mailReference();

    @Message("Back to the petition")
    String back();

    @Message("All petitions")
    String all();
}
