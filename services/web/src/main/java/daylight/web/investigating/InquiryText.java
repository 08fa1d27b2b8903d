package daylight.web.investigating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the investigators' desk. English stands here, Chinese in messages/inquiry_zh.properties; the script has its own. */
@MessageBundle("inquiry")
public interface InquiryText {
    @Message("Sealed reports")
    String title();

    @Message("Your account")
    String account();

    @Message(
            "What people reported, sealed to the investigators. Oldest duty first, and letters that wait for an answer by the day they came. The server can not read it; your own key opens it, on this device.")
    String lead();

    @Message(
            "There is no such case. A report appears here when it arrives; nobody is told by mail, for mail can be watched.")
    String empty();

    @Message("Case")
    String caseName();

    @Message("State")
    String state();

    @Message("Received")
    String received();

    @Message("Next duty")
    String duty();

    @Message("Assigned to")
    String assignee();

    @Message("Next")
    String next();

    @Message("Open case {name}")
    String openCase(String name);

    @Message("Open")
    String open();

    @Message("Acknowledge by {day}")
    String acknowledgeBy(String day);

    @Message("Feedback by {day}")
    String feedbackBy(String day);

    @Message("{#if days > 1}{days} days left{#else}1 day left{/if}")
    String daysLeft(long days);

    @Message("due today")
    String dueToday();

    @Message("{#if days > 1}{days} days late{#else}1 day late{/if}")
    String daysLate(long days);

    @Message("All duties are done")
    String noDuty();

    @Message("A letter waits since {day}")
    String waitingSince(String day);

    @Message("nobody yet")
    String nobody();

    @Message("Any state")
    String anyState();

    @Message("Only mine")
    String onlyMine();

    @Message("Show")
    String show();

    @Message("Next page")
    String nextPage();

    @Message(
            "The list of investigators (epoch {epoch}) ends on {day}, in {#if days == 1}1 day{#else}{days} days{/if}. Ask the holder of the root key for the next one: without it nobody can report.")
    String rosterWarning(int epoch, String day, int days);

    @Message("List of investigators: epoch {epoch}, until {day}.")
    String rosterFine(int epoch, String day);

    @Message("Make a key")
    String keys();

    @Message("Hand over to a new list")
    String handOver();

    @Message("Outcomes in numbers")
    String numbers();

    @Message("Received, not looked at yet")
    String stateReceived();

    @Message("Triaged")
    String stateTriaged();

    @Message("In inquiry")
    String stateInInquiry();

    @Message("Referred")
    String stateReferred();

    @Message("Substantiated")
    String stateSubstantiated();

    @Message("Partly substantiated")
    String statePartlySubstantiated();

    @Message("Unsubstantiated")
    String stateUnsubstantiated();

    @Message("Closed")
    String stateClosed();

    @Message("Opening sealed messages needs JavaScript. Without it you can save them here and open them with age.")
    String needsScript();

    @Message(
            "Your key is made on this device and kept by you alone, as a file under a passphrase. Nobody can restore it.")
    String keysLead();
}
