package daylight.web.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of late reports. English stands here, Chinese in messages/late_zh.properties. */
@MessageBundle("late")
public interface LateText {
    @Message("Late annual reports")
    String title();

    @Message(
            "These organizations have not filed an annual report that was due. The list clears itself when the report is filed.")
    String lead();

    @Message("Organization")
    String organization();

    @Message("Year")
    String year();

    @Message("Was due")
    String due();

    @Message("Days late")
    String days();

    @Message("Next page")
    String more();

    @Message("Nobody is late: every annual report that was due has been filed.")
    String none();
}
