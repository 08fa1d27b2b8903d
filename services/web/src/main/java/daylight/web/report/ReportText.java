package daylight.web.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the pages of sealed reports. English stands here, Chinese in messages/report_zh.properties; the script has its own. */
@MessageBundle("report")
public interface ReportText {
    @Message("Leave this page")
    String exit();

    @Message("or press Shift three times")
    String exitHint();

    @Message("The sealed form")
    String scripted();

    @Message("Outcomes of reports")
    String outcomes();

    @Message(
            "What became of reports whose cases are closed and whose outcome was published. Open cases are not counted.")
    String outcomesLead();

    @Message(
            "No outcome has been published yet. It appears here when investigators close a case and write what came of it.")
    String noOutcome();

    @Message("Outcomes in {year}")
    String inYear(int year);

    @Message("{heading}, by category; the same numbers are in the table")
    String plot(String heading);

    @Message("{heading}: how many, by category")
    String tableOf(String heading);

    @Message("Not shown apart")
    String notBrokenDown();

    @Message("at least {number}")
    String atLeast(String number);

    @Message("Category")
    String category();

    @Message("All")
    String total();

    @Message("not shown")
    String notShown();

    @Message(
            "Numbers below five are not shown, for few cases could point at people; nor is a number that could be worked out from a total.")
    String withheld();

    @Message("Substantiated")
    String substantiated();

    @Message("Partly substantiated")
    String partlySubstantiated();

    @Message("Unsubstantiated")
    String unsubstantiated();

    @Message("Daylight: sealed report, offline copy")
    String offlineTitle();

    @Message(
            "This copy works without a network and speaks to no server. It writes a sealed file that you upload elsewhere. Check its hash before you trust it.")
    String offlineLead();
}
