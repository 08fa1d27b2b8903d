package daylight.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page. English stands here, Chinese in messages/frame_zh.properties. */
@MessageBundle("frame")
public interface FrameText {
    @Message("Daylight")
    String name();

    @Message("Skip to main content")
    String skip();

    @Message("Places")
    String places();

    @Message("Breadcrumb")
    String trail();

    @Message("Records")
    String records();

    @Message("Agencies")
    String agencies();

    @Message("Petitions")
    String petitions();

    @Message("Organizations")
    String organizations();

    @Message("Report corruption")
    String report();

    @Message("About")
    String about();

    @Message("中文")
    String otherLanguage();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Your account")
    String account();

    @Message("Error:")
    String errorPrefix();

    @Message("Use the records")
    String footerUse();

    @Message("About Daylight")
    String footerAbout();

    @Message("The data")
    String footerData();

    @Message("API for programs")
    String api();

    @Message("Feed of new records")
    String feed();

    @Message("Categories explained")
    String categories();

    @Message("Service status")
    String status();

    @Message("Why Daylight exists")
    String why();

    @Message("Accessibility")
    String accessibility();

    @Message("Privacy")
    String privacy();

    @Message("Error messages explained")
    String problems();

    @Message("Write to us")
    String contact();

    @Message("Records are published by the agencies named on them. Facts are free to use; where an agency states other"
            + " terms, they are on the record.")
    String licence();
}
