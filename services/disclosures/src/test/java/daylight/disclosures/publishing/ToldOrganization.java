package daylight.disclosures.publishing;

import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationDissolved;
import daylight.contracts.organizations.OrganizationPenalized;
import daylight.contracts.organizations.OrganizationRegistered;
import daylight.disclosures.RecordFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An organization, and what its register tells of it. */
record ToldOrganization(UUID id) {
    static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    String reference() {
        return "O-" + id.toString().substring(0, 8);
    }

    Notice notice(String category, String agency) {
        return new Notice(
                agency,
                category,
                "Act on " + reference(),
                "Somebody did something: 某机关作出某决定。",
                "http://localhost:8080/organizations/" + reference());
    }

    OrganizationRegistered registered(Notice notice) {
        return new OrganizationRegistered(
                id,
                1,
                reference(),
                "51310000MJ00000011",
                "Friends",
                "social-association",
                "310000",
                "registered",
                "registration",
                DAY,
                notice,
                AT);
    }

    OrganizationPenalized penalized(long version, Notice notice) {
        return new OrganizationPenalized(
                id,
                version,
                reference(),
                "51310000MJ00000011",
                "Friends",
                "social-association",
                "310000",
                "registered",
                "warning",
                DAY,
                notice,
                AT);
    }

    OrganizationDissolved dissolved(long version) {
        return new OrganizationDissolved(
                id,
                version,
                reference(),
                "51310000MJ00000011",
                "Friends",
                "social-association",
                "310000",
                "dissolved",
                "end-of-liquidation",
                DAY,
                notice("licences", RecordFixture.AGENCY),
                AT);
    }
}
