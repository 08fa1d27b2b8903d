package daylight.web.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of an organization. English stands here, Chinese in messages/organization_zh.properties. */
@MessageBundle("organization")
public interface OrganizationText {
    @Message("Facts")
    String facts();

    @Message("Unified social credit code")
    String code();

    @Message("Number in another register")
    String foreignNumber();

    @Message("Reference")
    String reference();

    @Message("Kind")
    String kind();

    @Message("Region")
    String region();

    @Message("Registered")
    String registered();

    @Message("Ended")
    String ended();

    @Message("Registered funds")
    String funds();

    @Message("Supervising body")
    String supervisingBody();

    @Message("Registered with")
    String authority();

    @Message("Certificate")
    String certificate();

    @Message("Download the certificate (PDF)")
    String download();

    @Message("Check that it holds")
    String verify();

    @Message("Former names")
    String formerNames();

    @Message("{name}, until {date}")
    String formerUntil(String name, String date);

    @Message("Merged into")
    String mergedInto();

    @Message("The register on a day")
    String onDay();

    @Message("What it said then is never changed.")
    String onDayHint();

    @Message("Show that day")
    String show();

    @Message("This is what the register said on {date}.")
    String asOf(String date);

    @Message("See what it says today")
    String today();

    @Message("Give a day on which the organization was registered, not after today.")
    String badDay();

    @Message("Purposes")
    String purposes();

    @Message("Activities")
    String scope();

    @Message("Seat")
    String seat();

    @Message("Officers")
    String officers();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("No officer is published.")
    String noOfficers();

    @Message("A person is wrongly listed")
    String contest();

    @Message("Tell the registrar. You sign in for it, and your name is not published.")
    String contestLead();

    @Message("Annual reports")
    String reports();

    @Message("Year")
    String year();

    @Message("Due")
    String due();

    @Message("Filed")
    String filed();

    @Message("Income")
    String income();

    @Message("Spending")
    String spending();

    @Message("Staff")
    String staff();
}
