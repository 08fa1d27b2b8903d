package daylight.web.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the field for a region. English stands here, Chinese in messages/regions_zh.properties. */
@MessageBundle("regions")
public interface RegionText {
    @Message("Region")
    String label();

    @Message("A name or a code of GB/T 2260, for example Suzhou, Jiangsu or 320500")
    String hint();

    @Message("No single region has this name. Choose one from the list; add the province where several cities have the"
            + " name, as in Suzhou, Jiangsu; or enter a code of GB/T 2260 of 2, 4, 6 or 9 digits.")
    String unknown();
}
