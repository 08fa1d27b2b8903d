package daylight.web.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of kinds. English stands here, Chinese in messages/kinds_zh.properties. */
@MessageBundle("kinds")
public interface KindsText {
    @Message("Kinds of organizations and their rules")
    String title();

    @Message("What the law asks of each kind, and where it says so.")
    String lead();

    @Message("Kind")
    String kind();

    @Message("What it asks")
    String rule();

    @Message("Source")
    String source();

    @Message("Documents to bring")
    String documents();

    @Message("Who must be named")
    String roles();

    @Message("if there is one")
    String optional();

    @Message("Under: {kind}")
    String under(String kind);

    @Message("Registered elsewhere; it is listed here so that it can be found.")
    String elsewhere();

    @Message("Check a name to begin")
    String start();
}
