package daylight.web.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reservation of names. English stands here, Chinese in messages/reserve_zh.properties. */
@MessageBundle("reserve")
public interface ReserveText {
    @Message("Reserve a name")
    String title();

    @Message("A reserved name is kept for you for 30 days. Nobody else can take it meanwhile.")
    String lead();

    @Message("Reserve this name")
    String reserve();

    @Message("Your reserved names")
    String mine();

    @Message("You have no reserved name.")
    String none();

    @Message("reserved until {date}")
    String until(String date);

    @Message("Give it up")
    String release();

    @Message("Give up “{name}”")
    String releaseName(String name);

    @Message("Apply with this name")
    String apply();

    @Message("Apply with “{name}”")
    String applyName(String name);

    @Message("Choose a kind and a region: a name is reserved for both.")
    String needKind();

    @Message("The name could not be reserved: {detail}")
    String refused(String detail);

    @Message("“{name}” is reserved for you until {date}.")
    String done(String name, String date);
}
