package daylight.organizations.journey;

import static daylight.organizations.journey.NameFilings.change;
import static daylight.organizations.journey.NameFilings.isFree;
import static daylight.organizations.journey.NameFilings.isKept;
import static daylight.organizations.journey.NameFilings.name;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A name is kept for a while for the organization that gave it up, and after the end of the one that had it. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class NamesKeptAfterwardsTest {
    private final Tables tables;

    NamesKeptAfterwardsTest(Tables tables) {
        this.tables = tables;
    }

    @Test
    void aNameThatWasGivenUpIsKeptForAYear() {
        String before = freshName();
        String reference = Portal.registered(before);
        String filing = change(reference, freshName(), today());
        settle("registrar", filing, "acceptance", "{}").statusCode(200);

        isKept("publisher", before, "Another organization had it. It is kept until " + today().plusYears(1));
        file("citizen", reference, "change-of-name", name(before), "").statusCode(201);
    }

    @Test
    void theNameOfWhatEndedIsKeptForAYearAndForThreeAfterARevocation() {
        String dissolved = freshName();
        String revoked = freshName();
        String one = Portal.registered(dissolved);
        String other = Portal.registered(revoked);
        tables.end(one, "dissolved", today().minusYears(1).plusDays(1));
        tables.end(other, "revoked", today().minusYears(3).plusDays(1));

        isKept("publisher", dissolved, "Another organization had it");
        isKept("publisher", revoked, "Another organization had it");

        tables.end(one, "dissolved", today().minusYears(1).minusDays(1));
        tables.end(other, "revoked", today().minusYears(3).minusDays(1));
        isFree("publisher", dissolved);
        isFree("publisher", revoked);
    }
}
