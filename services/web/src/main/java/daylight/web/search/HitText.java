package daylight.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words beside a record in a list. English stands here, Chinese in messages/hits_zh.properties. */
@MessageBundle("hits")
public interface HitText {
    @Message("Issued {date}")
    String issued(String date);

    @Message("Published {date}")
    String published(String date);

    @Message("Amended")
    String amended();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Erased")
    String erased();

    @Message("Late")
    String late();

    @Message("Late: {days} working days")
    String lateBy(int days);
}
