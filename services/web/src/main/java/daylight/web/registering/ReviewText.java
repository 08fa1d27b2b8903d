package daylight.web.registering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the review of an application. English stands here, Chinese in messages/review_zh.properties. */
@MessageBundle("review")
public interface ReviewText {
    @Message("Decision due by {date}: {left}")
    String decisionDue(String date, String left);

    @Message("Assigned to: {who}")
    String assignment(String who);

    @Message("Take it over")
    String take();

    @Message("Give it back")
    String give();

    @Message("What the applicant entered")
    String content();

    @Message("Before, submitted {date}")
    String former(String date);

    @Message("Now")
    String now();

    @Message("changed")
    String changed();

    @Message("new")
    String fresh();

    @Message("Removed since the submission before")
    String gone();

    @Message("What was returned then")
    String formerPoints();

    @Message("Part")
    String field();

    @Message("Decision")
    String decision();

    @Message("Approve")
    String approve();

    @Message("The register issues the code and makes the entry. A notice is published. This cannot be undone.")
    String approveLead();

    @Message("Approve and register")
    String approveNow();

    @Message("Return for correction")
    String back();

    @Message("One point a line, at the step it concerns. The clock begins anew when the applicant submits again.")
    String returnLead();

    @Message("Return to the applicant")
    String returnNow();

    @Message("Refuse")
    String refuse();

    @Message("A second registrar must confirm it. The applicant reads the reason and how to appeal.")
    String refuseLead();

    @Message("Reason")
    String reason();

    @Message("Legal basis")
    String basis();

    @Message("Propose the refusal")
    String refuseNow();

    @Message("A refusal is proposed")
    String second();

    @Message("A registrar other than the one who proposed it decides.")
    String secondLead();

    @Message("Confirm the refusal")
    String confirm();

    @Message("Do not confirm")
    String object();

    @Message("Why not")
    String objection();

    @Message("A second registrar did not confirm a refusal: {reason}")
    String objected(String reason);

    @Message("Decided")
    String decided();

    @Message("Somebody else acted on it meanwhile. Here is where it stands now; what you wrote is below.")
    String stale();

    @Message("This was not done: {detail}")
    String notDone(String detail);

    @Message("Write at least one point.")
    String noPoint();

    @Message("Give a reason and its legal basis.")
    String noReason();

    @Message("Say why you do not confirm it.")
    String noObjection();

    @Message("Files")
    String files();

    @Message("See the entry")
    String toOrganization();
}
