package daylight.web.moderating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a petition on the moderators’ desk. English stands here, Chinese in messages/moderating_zh.properties. */
@MessageBundle("moderating")
public interface ModeratingText {
    @Message("{action}: moderation")
    String title(String action);

    @Message("It is locked for you until {time}, so that no colleague decides at the same moment.")
    String locked(String time);

    @Message("A colleague works on it until {time}. You can read it; decisions wait.")
    String lockedByOther(String time);

    @Message("Let colleagues work on it")
    String free();

    @Message("Decision")
    String decision();

    @Message("Open it for signatures")
    String open();

    @Message("It is public at once, can be signed for six months, and its thresholds are fixed by the rules of its"
            + " place.")
    String openLead();

    @Message("Set aside for a second opinion")
    String flag();

    @Message("Put back into the queue")
    String unflag();

    @Message("Reject it")
    String reject();

    @Message("The reason is public. Petitions refused as unlawful show their reason alone.")
    String rejectLead();

    @Message("Reason")
    String code();

    @Message("Choose a reason")
    String chooseCode();

    @Message("{reason} (text stays hidden)")
    String hiddenCode(String reason);

    @Message("What you add to it, in public")
    String details();

    @Message("What the author could do instead; at most 1,000 characters")
    String detailsHint();

    @Message("Reject in public")
    String rejectNow();

    @Message("Take it down")
    String takeDown();

    @Message("Its text and counts vanish from view at once; your reason stays public. It can be shown again.")
    String takeDownLead();

    @Message("Why, in public")
    String reason();

    @Message("Take it down now")
    String takeDownNow();

    @Message("Show it again")
    String restore();

    @Message("Strike out signatures")
    String strikeOut();

    @Message("Notes for colleagues")
    String notes();

    @Message("Never public. They stay with the petition.")
    String notesLead();

    @Message("Your note")
    String note();

    @Message("Add the note")
    String addNote();

    @Message("you")
    String you();

    @Message("No note yet.")
    String noNote();

    @Message("Choose a reason from the list.")
    String missingCode();

    @Message("Say why; it becomes public.")
    String missingReason();

    @Message("Write the note first.")
    String missingNote();

    @Message("A colleague changed it meanwhile. Read it again before you decide.")
    String stale();

    @Message("It could not be done now: {detail}")
    String refused(String detail);

    @Message("Done. It is now: {state}.")
    String done(String state);

    @Message("Public page")
    String publicPage();
}
