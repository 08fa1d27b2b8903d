package daylight.web.moderating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the moderators’ queue. English stands here, Chinese in messages/queue_zh.properties. */
@MessageBundle("queue")
public interface QueueText {
    @Message("Moderation")
    String title();

    @Message("Your account")
    String account();

    @Message(
            "A petition should be decided within seven working days of its fifth sponsor. The oldest comes first, what was set"
                    + " aside last.")
    String lead();

    @Message("Petition")
    String petition();

    @Message("Sponsors")
    String sponsors();

    @Message("Waiting since")
    String since();

    @Message("Working days")
    String days();

    @Message("State")
    String state();

    @Message("Next")
    String next();

    @Message("Decide")
    String decide();

    @Message("Decide on “{action}”")
    String decideOn(String action);

    @Message("{days}, late")
    String late(int days);

    @Message("{days}, soon late")
    String amber(int days);

    @Message("in work until {time}")
    String locked(String time);

    @Message("Nothing waits. A petition appears here when its fifth sponsor has confirmed.")
    String empty();

    @Message("Next page")
    String more();

    @Message("Bursts of signatures")
    String bursts();

    @Message("Many more signatures than before came in a short time. Look before you strike any out: news makes bursts"
            + " too.")
    String burstsLead();

    @Message("No burst was noticed.")
    String noBurst();

    @Message("When")
    String when();

    @Message("Signatures a minute")
    String rate();

    @Message("Usual")
    String usual();

    @Message("Look at a petition")
    String find();

    @Message("Reference, such as P-4K7XQ2MD")
    String findHint();

    @Message("Look")
    String look();
}
