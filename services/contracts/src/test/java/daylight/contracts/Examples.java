package daylight.contracts;

import daylight.contracts.disclosures.AgencyAmended;
import daylight.contracts.disclosures.AgencyRegistered;
import daylight.contracts.disclosures.CalendarYearProclaimed;
import daylight.contracts.disclosures.DelaysRecounted;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.contracts.disclosures.RecordAmended;
import daylight.contracts.disclosures.RecordErased;
import daylight.contracts.disclosures.RecordPublished;
import daylight.contracts.disclosures.RecordWithdrawn;
import daylight.contracts.petitions.BurstNoticed;
import daylight.contracts.petitions.DeadlineRecomputed;
import daylight.contracts.petitions.EndorsementWithdrawn;
import daylight.contracts.petitions.HearingHeld;
import daylight.contracts.petitions.HearingThresholdReached;
import daylight.contracts.petitions.MailDomainClassified;
import daylight.contracts.petitions.ModerationNoted;
import daylight.contracts.petitions.PetitionArchived;
import daylight.contracts.petitions.PetitionClosed;
import daylight.contracts.petitions.PetitionDrafted;
import daylight.contracts.petitions.PetitionEndorsed;
import daylight.contracts.petitions.PetitionEvent;
import daylight.contracts.petitions.PetitionFlagged;
import daylight.contracts.petitions.PetitionLapsed;
import daylight.contracts.petitions.PetitionOpened;
import daylight.contracts.petitions.PetitionRejected;
import daylight.contracts.petitions.PetitionResponded;
import daylight.contracts.petitions.PetitionRestored;
import daylight.contracts.petitions.PetitionSponsored;
import daylight.contracts.petitions.PetitionSubmitted;
import daylight.contracts.petitions.PetitionTakenDown;
import daylight.contracts.petitions.PetitionTakenOver;
import daylight.contracts.petitions.PetitionUnflagged;
import daylight.contracts.petitions.ResponseThresholdReached;
import daylight.contracts.petitions.SignaturesCounted;
import daylight.contracts.petitions.SignaturesInvalidated;
import daylight.contracts.reports.OutcomePublished;
import daylight.contracts.reports.ReportEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One of every event. */
final class Examples {
    static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    static final LocalDate DAY = LocalDate.of(2026, 5, 15);
    static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");
    static final String HASH = "0123456789abcdef".repeat(4);

    private Examples() {}

    static Stream<Event> events() {
        return Stream.of(disclosures(), petitions(), reports()).flatMap(List::stream);
    }

    static List<DisclosureEvent> disclosures() {
        return List.of(
                new AgencyRegistered(ID, 1, "harbour-finance", "GB-EAW", AT),
                new AgencyAmended(ID, 2, "harbour-finance", "GB-EAW", AT),
                new RecordPublished(ID, 1, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new RecordAmended(ID, 2, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new RecordWithdrawn(ID, 3, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new RecordErased(ID, 4, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new CalendarYearProclaimed(
                        ID,
                        1,
                        "GB-SCT",
                        2026,
                        "https://www.gov.uk/bank-holidays",
                        List.of(LocalDate.of(2026, 1, 2)),
                        List.of(),
                        AT),
                new DelaysRecounted(ID, 1, "GB-SCT", List.of(ID), AT));
    }

    static List<PetitionEvent> petitions() {
        return List.of(
                new PetitionDrafted(ID, 1, "P-4K7XQ2MD", "harbour-finance", "310000", AT),
                new PetitionSubmitted(ID, 2, "P-4K7XQ2MD", "harbour-finance", "310000", AT),
                new PetitionSponsored(ID, 3, 5, AT),
                new PetitionFlagged(ID, 4, AT),
                new PetitionUnflagged(ID, 5, AT),
                new PetitionOpened(ID, 6, "P-4K7XQ2MD", "harbour-finance", "310000", "Open the books", AT, AT),
                new PetitionRejected(ID, 6, "ask-for-information", false, true, AT),
                new PetitionTakenDown(ID, 7, "By order of a court.", AT),
                new PetitionRestored(ID, 8, AT),
                new SignaturesCounted(ID, 9, 10_000, 3, AT),
                new ResponseThresholdReached(ID, 10, 10_000, "harbour-finance", DAY, true, AT),
                new DeadlineRecomputed(ID, 11, "response", DAY, false, AT),
                new PetitionResponded(
                        ID, 12, "P-4K7XQ2MD", "harbour-finance", "Response", "In short.", "At length.", "http://x", AT),
                new HearingThresholdReached(ID, 13, 100_000, "harbour-finance", DAY, false, AT),
                new HearingHeld(ID, 14, "P-4K7XQ2MD", "harbour-finance", DAY, "https://example.org/transcript", AT),
                new PetitionEndorsed(ID, 15, ID, "Friends of the Harbour", AT),
                new EndorsementWithdrawn(ID, 16, ID, AT),
                new MailDomainClassified(ID, 1, "blocked", AT),
                new SignaturesInvalidated(ID, 16, 300, "Made by a program.", AT),
                new BurstNoticed(ID, 17, 5_000, 10, AT),
                new ModerationNoted(ID, 18, "note", AT),
                new PetitionClosed(ID, 19, 10_000, AT),
                new PetitionArchived(ID, 20, AT),
                new PetitionLapsed(ID, 21, AT),
                new PetitionTakenOver(
                        ID,
                        1,
                        "P-4K7XQ2MD",
                        "harbour-finance",
                        "310000",
                        "Open the books",
                        7,
                        "https://petitions.example/1",
                        AT));
    }

    static List<ReportEvent> reports() {
        return List.of(new OutcomePublished(
                ID,
                1,
                2026,
                "bribery-national",
                "substantiated",
                "audit-office",
                "A finding",
                null,
                "Text",
                null,
                DAY));
    }
}
