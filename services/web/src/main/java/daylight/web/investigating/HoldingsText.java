package daylight.web.investigating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of handing over to a new list of investigators. English stands here, Chinese in messages/holdings_zh.properties. */
@MessageBundle("holdings")
public interface HoldingsText {
    @Message(
            "Seal everything anew to the current list of investigators, so that new colleagues can read open cases and an old key can be deleted. This device opens each message and seals the same bytes again.")
    String lead();

    @Message("Still sealed to older lists")
    String title();

    @Message("Epoch")
    String epoch();

    @Message("Reports")
    String reports();

    @Message("Replies")
    String replies();

    @Message("Working fields")
    String working();

    @Message("Still taken")
    String stillTaken();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message(
            "Keys of an epoch may be deleted when it is no longer listed here: nothing is sealed to it, and nothing sealed to it is taken any more. That is on the second day after its list was replaced, at the earliest.")
    String rule();

    @Message(
            "Nothing is sealed to an older list, and nothing sealed to one is taken any more: keys of older epochs may be deleted.")
    String none();
}
