package daylight.web.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the history of an organization. English stands here, Chinese in messages/past_zh.properties. */
@MessageBundle("past")
public interface HistoryText {
    @Message("In yuan:")
    String inYuan();

    @Message("Income and spending by year")
    String chartTitle();

    @Message("not filed")
    String notFiled();

    @Message("late")
    String lateNow();

    @Message("No annual report is due yet.")
    String noReports();

    @Message("History")
    String history();

    @Message("The register changes by filings only. Each one stays.")
    String historyLead();

    @Message("in effect from {date}")
    String effective(String date);

    @Message("Reason:")
    String reason();

    @Message("Legal basis:")
    String basis();

    @Message("Older filings")
    String more();

    @Message("No filing is public yet.")
    String noFilings();

    @Message("Filed for a future day")
    String ahead();

    @Message("Files")
    String files();

    @Message("SHA-256")
    String fingerprint();

    @Message("As data:")
    String data();

    @Message("Public notices about it among the records")
    String notices();

    @Message("You represent it? File a change or the annual report")
    String represent();

    @Message("The register that day")
    String dayLink();
}
