package daylight.web.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an application for registration. English stands here, Chinese in messages/applying_zh.properties. */
@MessageBundle("applying")
public interface ApplyingText {
    @Message("Application {reference}")
    String title(String reference);

    @Message("Application to register an organization")
    String untitled();

    @Message("Your account")
    String account();

    @Message("My organizations")
    String mine();

    @Message("Each step is saved when you press its button. You can stop and come back.")
    String lead();

    @Message("Steps")
    String steps();

    @Message("complete")
    String complete();

    @Message("not complete")
    String incomplete();

    @Message("to correct")
    String toCorrect();

    @Message("Fill in")
    String fill();

    @Message("Change")
    String change();

    @Message("Fill in: {step}")
    String fillStep(String step);

    @Message("Change: {step}")
    String changeStep(String step);

    @Message("Review and submit")
    String review();

    @Message("Still missing")
    String stillMissing();

    @Message("Nothing is missing.")
    String nothingMissing();

    @Message("Submit the application")
    String submit();

    @Message("A registrar reads it. From today the authority has 60 calendar days to decide.")
    String submitLead();

    @Message("It can be submitted when nothing is missing.")
    String notComplete();

    @Message("Withdraw the application")
    String withdraw();

    @Message("The application ends. What you entered stays readable to you.")
    String withdrawLead();

    @Message("Your application is submitted")
    String submitted();

    @Message("Submitted on {date}.")
    String submittedOn(String date);

    @Message("The authority decides by {date}: {left}.")
    String decisionBy(String date, String left);

    @Message("{#if count == '1'}1 day left{#else}{count} days left{/if}")
    String daysLeft(String count);

    @Message("{#if count == '1'}1 day late{#else}{count} days late{/if}")
    String daysOver(String count);

    @Message("today")
    String dayToday();

    @Message(
            "60 calendar days from the complete file: Regulations on the Registration of Social Associations (1998), Article 12; Interim Regulations on Private Non-enterprise Units (1998), Article 11; Regulations on Foundations (2004), Article 11. They begin anew when a returned file is submitted again.")
    String clock();

    @Message("Returned for correction")
    String returned();

    @Message("The registrar asks you to correct these points. Each is shown again at its step.")
    String returnedLead();

    @Message("The registration was refused")
    String refused();

    @Message("Reason")
    String reason();

    @Message("Legal basis")
    String basis();

    @Message("How to appeal")
    String appeal();

    @Message("Your organization is registered")
    String approved();

    @Message("Its entry, its code and its certificate are public. You represent it here.")
    String approvedLead();

    @Message("See it in the register")
    String toOrganization();

    @Message("You withdrew this application.")
    String withdrawn();

    @Message("What you entered")
    String what();

    @Message("Files")
    String files();

    @Message("No file yet.")
    String noFiles();
}
