package daylight.web.petition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rules that petitions are read by. English stands here, Chinese in messages/rules_zh.properties. */
@MessageBundle("rules")
public interface RulesText {
    @Message("How petitions work")
    String title();

    @Message("A petition asks one agency to do one thing. If enough people sign it, the agency must answer in public.")
    String lead();

    @Message("From the first word to the answer")
    String steps();

    @Message("You write what should be done, and why. You need a mail address and no account.")
    String stepWrite();

    @Message("Five people sponsor it, by a link that you send them. You have three months for that.")
    String stepSponsors();

    @Message("A moderator reads it within seven working days and opens it, or rejects it for one of the reasons below.")
    String stepModeration();

    @Message("Anyone may sign it for six months, each person once.")
    String stepSigning();

    @Message("At the numbers below the agency must answer or hold a hearing, by a day that everybody sees.")
    String stepAnswer();

    @Message("What signatures oblige to")
    String thresholds();

    @Message("A petition keeps the numbers that held when it was opened.")
    String thresholdsKept();

    @Message("No number is set yet. An administrator sets them for each place, with their source in law.")
    String noThreshold();

    @Message("Place")
    String place();

    @Message("everywhere else")
    String everywhereElse();

    @Message("Signatures")
    String signatures();

    @Message("Oblige to")
    String duty();

    @Message("an official answer")
    String answer();

    @Message("a public hearing")
    String hearing();

    @Message("Within")
    String within();

    @Message("{#if days == 1}1 working day{#else}{days} working days{/if}")
    String days(int days);

    @Message("Source")
    String source();

    @Message("Why a petition is rejected")
    String reasons();

    @Message("For these reasons and no others. The petition and the reason stay public.")
    String reasonsLead();

    @Message("Where the law forbids to show the text, the reason alone is public:")
    String hiddenLead();

    @Message("What others see of you")
    String privacy();

    @Message("What you ask is public. Names and mail addresses of authors, sponsors and signers never are.")
    String privacyLead();

    @Message("How your data are treated")
    String privacyLink();
}
