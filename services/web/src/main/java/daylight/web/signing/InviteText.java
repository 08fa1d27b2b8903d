package daylight.web.signing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around sponsors. English stands here, Chinese in messages/sponsors_zh.properties. */
@MessageBundle("sponsors")
public interface InviteText {
    @Message("Sponsor this petition")
    String title();

    @Message("Its author asks you to support it before it is public. Five sponsors bring it to a moderator; up to"
            + " twenty may join.")
    String lead();

    @Message("{count} of 5 sponsors so far")
    String soFar(int count);

    @Message("Why")
    String background();

    @Message("Sponsor it")
    String send();

    @Message("It has its sponsors. A moderator reads it now; you can still join.")
    String enough();

    @Message("This petition is past its search for sponsors.")
    String past();

    @Message("Now find your sponsors")
    String inviteTitle();

    @Message("Your petition is confirmed. Send this link to people who support it. When five have confirmed by mail, a"
            + " moderator reads it.")
    String inviteLead();

    @Message("The link for sponsors")
    String inviteLink();

    @Message("Write a mail with the link")
    String inviteMail();

    @Message("Will you sponsor my petition?")
    String inviteSubject();

    @Message("Whoever has the link can read the petition and sponsor it. It holds for three months; we have sent it to"
            + " you by mail too.")
    String inviteKeep();

    @Message("Reference")
    String reference();
}
