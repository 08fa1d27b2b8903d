package daylight.web.petition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where a petition stands, in words. English stands here, Chinese in messages/stage_zh.properties. */
@MessageBundle("stage")
public interface StageText {
    @Message("Being written")
    String draft();

    @Message("Its author has not confirmed it yet.")
    String draftMeans();

    @Message("Gathering sponsors")
    String gathering();

    @Message("It has {count} of the five sponsors it needs before a moderator reads it. It is not public yet.")
    String gatheringMeans(int count);

    @Message("Waiting for a moderator")
    String awaiting();

    @Message("It has its sponsors. A moderator reads it against the published rules, within seven working days.")
    String awaitingMeans();

    @Message("Second opinion")
    String flagged();

    @Message("A moderator set it aside for a second opinion before it is opened or rejected.")
    String flaggedMeans();

    @Message("Open for signatures")
    String open();

    @Message("Anyone may sign until {date} ({#if days > 1}{days} days left{#else if days > 0}1 day left{#else}the last"
            + " day{/if}).")
    String openMeans(String date, long days);

    @Message("Closed")
    String closed();

    @Message("Its time is over and it takes no more signatures. It did not reach the number that obliges {agency} to"
            + " answer.")
    String closedMeans(String agency);

    @Message("Rejected")
    String rejected();

    @Message("A moderator did not open it for signatures. The reason is on this page.")
    String rejectedMeans();

    @Message("Taken down")
    String takenDown();

    @Message("A moderator took it from view. Only the reason is public.")
    String takenDownMeans();

    @Message("Answer due")
    String responseDue();

    @Message("Enough people signed: {agency} must answer officially.")
    String responseDueMeans(String agency);

    @Message("Answered")
    String responded();

    @Message("{agency} has answered. The answer is on this page and is a record of its own.")
    String respondedMeans(String agency);

    @Message("Hearing due")
    String hearingDue();

    @Message("Enough people signed: {agency} must hold a public hearing.")
    String hearingDueMeans(String agency);

    @Message("Heard in public")
    String heard();

    @Message("{agency} has held the public hearing. Its report is on this page.")
    String heardMeans(String agency);

    @Message("Archived")
    String archived();

    @Message("It is closed, and the names and addresses of those who signed have been deleted. Text, counts and answers"
            + " stay.")
    String archivedMeans();

    @Message("At {count} signatures {agency} must answer officially within {days} working days.")
    String answerAt(String count, String agency, int days);

    @Message("At {count} signatures {agency} must hold a public hearing within {days} working days.")
    String hearingAt(String count, String agency, int days);

    @Message("Official answer due on {date}")
    String answerBy(String date);

    @Message("Public hearing due on {date}")
    String hearingBy(String date);

    @Message("{#if days > 1}{days} days left{#else}1 day left{/if}")
    String left(long days);

    @Message("due today")
    String today();

    @Message("{#if days > 1}{days} days overdue{#else}1 day overdue{/if}")
    String overdue(long days);

    @Message("{count} signatures were reached on {date}; {agency} then has {days} working days.")
    String because(String count, String date, String agency, int days);

    @Message("The official holidays of that year are not published yet, so the date may move.")
    String provisional();
}
