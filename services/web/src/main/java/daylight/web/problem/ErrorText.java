package daylight.web.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages that tell of an error. English stands here, Chinese in messages/errors_zh.properties. */
@MessageBundle("errors")
public interface ErrorText {
    @Message("You could not be signed in")
    String signInFailed();

    @Message("The page for signing in was open too long, was sent twice, or you stopped half-way.")
    String signInFailedHappened();

    @Message("Choose Sign in at the top of the first page to begin anew.")
    String signInFailedStep();

    @Message("Search the records")
    String searchRecords();

    @Message("Go to the first page")
    String home();

    @Message("Home")
    String homeCrumb();

    @Message("What you can do")
    String next();

    @Message("If you write to us about this, quote")
    String quote();

    @Message("Write to")
    String writeTo();

    @Message("Too much at once")
    String tooMany();

    @Message("More was asked of the portal from here than it takes in a while. Nothing was stored.")
    String tooManyHappened();

    @Message("Wait a few minutes and try again. What you entered is still in the page before this one.")
    String tooManyStep();

    @Message("Nothing is at this address")
    String notFound();

    @Message("The page does not exist, or its address was written wrongly. Records are never removed without leaving a"
            + " notice in their place.")
    String notFoundHappened();

    @Message("Check the address for a missing or extra character.")
    String notFoundStep();

    @Message("Search the records by a word of the title or by the document number.")
    String searchStep();

    @Message("This is no longer here")
    String gone();

    @Message("It was withdrawn.")
    String goneHappened();

    @Message("Part of the portal does not answer")
    String outage();

    @Message("A service that this page needs cannot be reached at the moment. Nothing is lost; the page can be shown"
            + " again when it answers.")
    String outageHappened();

    @Message("Wait a minute and load this page again.")
    String outageStep();

    @Message("Pages of explanation still work, and so does anything you have open already.")
    String statusStep();

    @Message("Something failed on our side")
    String failed();

    @Message("The page could not be made. It was not your doing, and it has been noted.")
    String failedHappened();

    @Message("Load the page again. If it fails again, write to us with the reference below.")
    String failedStep();

    @Message("This cannot be done")
    String refused();

    @Message("The request was not accepted.")
    String refusedHappened();

    @Message("Go back, check what you entered, and try again.")
    String refusedStep();

    @Message("Your account may not do this")
    String forbidden();

    @Message("You are signed in, but this page needs a role that your account does not have.")
    String forbiddenHappened();

    @Message("Sign in with another account, or ask an administrator for the role.")
    String forbiddenStep();

    @Message("The form could not be taken")
    String formExpired();

    @Message("It had been open too long or did not come from this site, so nothing was sent.")
    String formExpiredHappened();

    @Message("Open the form again and fill it in.")
    String formExpiredStep();

    @Message("The form came from another site")
    String formForeign();

    @Message("Only pages of this portal may send its forms. Nothing was stored and nobody was written to.")
    String formForeignHappened();

    @Message("Error messages explained")
    String problems();

    @Message("What each error of the API means and what to do about it. The type of every error is the address of its"
            + " page here.")
    String problemsLead();

    @Message("What to do")
    String whatToDo();

    @Message("HTTP status")
    String httpStatus();

    @Message("Type")
    String type();

    @Message("All errors")
    String allProblems();
}
