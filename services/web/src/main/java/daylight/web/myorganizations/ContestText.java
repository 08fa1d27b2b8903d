package daylight.web.myorganizations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of contesting an entry. English stands here, Chinese in messages/contest_zh.properties. */
@MessageBundle("contest")
public interface ContestText {
    @Message("A person is wrongly listed")
    String title();

    @Message(
            "Tell the registrar who is listed wrongly at {name}, and why. Your name is not published. The registrar corrects the register, or tells why not.")
    String lead(String name);

    @Message("Who is listed wrongly")
    String person();

    @Message("As the register names them")
    String personHint();

    @Message("What is wrong")
    String statement();

    @Message("For example: this person never agreed, or has left")
    String statementHint();

    @Message("Send it to the registrar")
    String send();

    @Message("Enter this; it is needed.")
    String missing();

    @Message("Your statement is with the registrar")
    String done();

    @Message("It is decided by people. You read what came of it under My organizations.")
    String doneLead();

    @Message("Back to the register")
    String back();

    @Message("You have contested this entry already; it waits for the registrar.")
    String already();
}
