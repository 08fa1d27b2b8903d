package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.ban;
import static daylight.organizations.journey.People.officer;
import static daylight.organizations.journey.People.people;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.save;
import static daylight.organizations.journey.Portal.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is named in an application, and who cannot be. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class OfficersOfADraftTest {
    private String id = "";

    @BeforeEach
    void givenADraft() {
        id = Drafts.named(freshName());
    }

    @AfterEach
    void withdraw() {
        Drafts.withdraw(id);
    }

    @Test
    void twoPeopleOfOneNameAndOfficeStayTwo() {
        String one = officer("board-member", People.identity());
        String other = officer("board-member", People.identity());
        save(id, "people", people(one + ", " + other)).statusCode(200);
        String unsaid = "\"identity\": \"[^\"]*\", ";

        save(id, "people", people((one + ", " + other).replaceAll(unsaid, "")))
                .statusCode(200)
                .body("steps.people.officers.identified", equalTo(List.of(true, true)));
        // Whoever is named anew with the identity of the first leaves that of the second to the other.
        save(id, "people", people(other.replaceAll(unsaid, "") + ", " + one))
                .statusCode(200)
                .body("steps.people.officers.identified", equalTo(List.of(true, true)));
    }

    @Test
    void whoWatchesOverThoseWhoLeadIsNoneOfThem() {
        String person = People.identity();

        save(id, "people", people(officer("legal-representative", person) + ", " + officer("chair", person)))
                .statusCode(200);
        save(id, "people", people(officer("legal-representative", person) + ", " + officer("supervisor", person)))
                .statusCode(422)
                .body("errors.field", hasItem("officers[1].identity"));
    }

    @Test
    void impossibleDaysAreRefused() {
        String one = officer("chair", People.identity());
        save(id, "people", people(one.replace(today().toString(), "2026-02-30")))
                .statusCode(422)
                .body("errors.field", hasItem("officers[0].from"));
        save(
                        id,
                        "people",
                        people(one.replace(
                                today().plusYears(4).toString(),
                                today().minusDays(1).toString())))
                .statusCode(422)
                .body("errors.field", hasItem("officers[0].until"));
        save(
                        id,
                        "people",
                        people(one.replace(
                                today().plusYears(4).toString(),
                                today().plusYears(6).toString())))
                .statusCode(422)
                .body("errors.detail", hasItem("Must be within 5 years of the first day, the longest term."));
    }

    @Test
    void onePersonHoldsOneOfficeButForTheLegalRepresentative() {
        String identity = People.identity();
        save(id, "people", people(officer("legal-representative", identity) + ", " + officer("chair", identity)))
                .statusCode(200);
        save(id, "people", people(officer("chair", identity) + ", " + officer("secretary-general", identity)))
                .statusCode(422)
                .body("errors.field", hasItem("officers[1].identity"))
                .body("errors.detail", hasItem("Is the same person as officers[0]."));
    }

    @Test
    void whoIsBannedLeadsNothing() {
        String identity = People.identity();
        ban(identity);

        save(id, "people", people(officer("chair", identity)))
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItem(matchesPattern("Must not lead an organization until .*Judgment 1 of 2026")));
    }

    @Test
    void anIdentityNumberWhoseCheckCharacterDoesNotFitIsRefused() {
        String identity = People.identity();
        String wrong = identity.substring(0, 17) + (identity.charAt(17) == '0' ? '1' : '0');

        save(id, "people", people(officer("chair", wrong)))
                .statusCode(422)
                .body("errors.field", hasItem("officers[0].identity"));
    }

    @Test
    void anIdentityIsKeptWhereNameAndOfficeStayTheSame() {
        String one = officer("chair", People.identity());
        save(id, "people", people(one)).statusCode(200);
        String without = one.replaceAll("\"identity\": \"[^\"]*\", ", "");

        save(id, "people", people(without)).statusCode(200).body("steps.people.officers[0].identified", equalTo(true));
        save(id, "people", people(without.replace("Holder of", "Other")))
                .statusCode(200)
                .body("steps.people.officers[0].identified", equalTo(false));
    }
}
