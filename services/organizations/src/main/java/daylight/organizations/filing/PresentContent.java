package daylight.organizations.filing;

import daylight.organizations.register.Entry;
import daylight.organizations.register.EntryVersions;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the register of that which a filing would change, in the form of the filing's own content: a registrar decides with both before them. */
@ApplicationScoped
class PresentContent {
    private final EntryVersions versions;

    PresentContent(EntryVersions versions) {
        this.versions = versions;
    }

    /** Of many filings, in one look; those that change nothing of an entry are left out. */
    Map<UUID, FilingContent> of(Collection<Filing> filings) {
        Map<UUID, Entry> entries = versions.current(
                filings.stream().map(Filing::organization).distinct().toList());
        Map<UUID, FilingContent> present = new HashMap<>();
        for (Filing filing : filings) {
            Entry entry = entries.get(filing.organization());
            FilingContent content = entry == null ? null : of(filing.kind(), entry);
            if (content != null) {
                present.put(filing.id(), content);
            }
        }
        return present;
    }

    private static @Nullable FilingContent of(FilingKind kind, Entry entry) {
        return switch (kind) {
            case CHANGE_OF_NAME -> new FilingContent.NewName(entry.name());
            case CHANGE_OF_DOMICILE -> seat(entry);
            case CHANGE_OF_PURPOSES ->
                new FilingContent.NewPurposes(Objects.requireNonNullElse(entry.purposes(), ""), entry.scope());
            case CHANGE_OF_OFFICERS -> new FilingContent.NewOfficers(entry.officers());
            case CHANGE_OF_FUNDS -> funds(entry.funds());
            case CHANGE_OF_GOVERNING_DOCUMENT -> document(entry.governingDocument());
            case REGISTRATION,
                    ANNUAL_REPORT,
                    DISSOLUTION,
                    LIQUIDATION_STEP,
                    END_OF_LIQUIDATION,
                    WARNING,
                    ABNORMAL_LISTING,
                    ABNORMAL_REMOVAL,
                    SUSPENSION,
                    END_OF_SUSPENSION,
                    REVOCATION,
                    RESTORATION,
                    CORRECTION,
                    MERGER -> null;
        };
    }

    private static FilingContent seat(Entry entry) {
        Entry.Seat seat = entry.seat();
        return new FilingContent.NewSeat(
                seat == null ? "" : seat.address(), entry.region(), seat == null ? null : seat.postcode());
    }

    private static @Nullable FilingContent funds(Entry.@Nullable Funds funds) {
        return funds == null ? null : new FilingContent.NewFunds(funds.amount(), funds.currency());
    }

    private static @Nullable FilingContent document(Entry.@Nullable GoverningDocument document) {
        return document == null
                ? null
                : new FilingContent.NewGoverningDocument(document.summary(), document.adoptedOn());
    }
}
