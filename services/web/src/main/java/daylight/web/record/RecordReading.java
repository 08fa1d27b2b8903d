package daylight.web.record;

import daylight.web.disclosures.Catalogue;
import daylight.web.disclosures.DisclosureRecord;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Refused;
import daylight.web.disclosures.VersionEntry;
import daylight.web.disclosures.VersionList;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.region.Regions;
import daylight.web.search.CategoryNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers what surrounds a record on its page: its history and the records it names. */
@ApplicationScoped
class RecordReading {
    /** A record may name 50 others; a page asks for this many of them. */
    private static final int RELATED_SHOWN = 12;

    private final Disclosures disclosures;
    private final Catalogue catalogue;
    private final Together together;
    private final Visit visit;
    private final String publicUrl;

    RecordReading(
            @RestClient Disclosures disclosures,
            Catalogue catalogue,
            Together together,
            Visit visit,
            @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.together = together;
        this.visit = visit;
        this.publicUrl = publicUrl;
    }

    RecordView view(DisclosureRecord record, DisclosureRecord current) {
        Supplier<List<VersionEntry>> versions = together.start(() -> history(current.id()));
        List<Supplier<@Nullable DisclosureRecord>> related = start(record);
        FieldNames names = FieldNames.in(visit.language());
        String path = "/records/" + current.reference();
        String agency = visit.language().either(record.agencyNameEn(), record.agencyNameZh(), record.agency());
        return new RecordView(
                record,
                record.version() != current.version(),
                path,
                publicUrl + visit.language().path(path),
                agency,
                new CategoryNames(visit.language(), catalogue.categories())
                        .name(Objects.requireNonNullElse(record.category(), "other")),
                record.region() == null ? "" : Regions.name(record.region(), visit.language()),
                ReadableText.of(Objects.requireNonNullElse(record.body(), "")),
                related.stream().map(Supplier::get).filter(Objects::nonNull).toList(),
                versions.get().stream()
                        .sorted(Comparator.comparingLong(VersionEntry::version).reversed())
                        .map(entry -> Act.of(entry, path, agency, names, current.published()))
                        .toList(),
                publicUrl + "/api/disclosures/records/" + current.id() + "/versions/" + record.version() + "/canonical",
                citedAddress(record, current),
                citation(record, current, agency, names.history()));
    }

    /** All of it: a history that leaves something out is none. Nearly always it is one page. */
    private List<VersionEntry> history(String id) {
        VersionList page = disclosures.versions(id, null);
        List<VersionEntry> all = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = disclosures.versions(id, page.next());
            all.addAll(page.items());
        }
        return all;
    }

    private List<Supplier<@Nullable DisclosureRecord>> start(DisclosureRecord record) {
        List<String> ids = Objects.requireNonNullElse(record.related(), List.of());
        return ids.stream()
                .limit(RELATED_SHOWN)
                .map(id -> together.<@Nullable DisclosureRecord>start(() -> readable(id)))
                .toList();
    }

    /** A related record may have been withdrawn since; it is then no longer listed here. */
    private @Nullable DisclosureRecord readable(String id) {
        try {
            return disclosures.record(id);
        } catch (Refused gone) {
            return null;
        }
    }

    private String citation(DisclosureRecord record, DisclosureRecord current, String agency, HistoryText text) {
        String number = record.documentNumber() == null ? "" : text.citeNumber(record.documentNumber());
        String issued =
                record.issued() == null ? "" : text.citeIssued(visit.language().date(record.issued()));
        String address = citedAddress(record, current);
        return text.citation(agency, record.name(), number + issued, current.reference(), record.version(), address);
    }

    /** In no language: a citation travels. */
    private String citedAddress(DisclosureRecord record, DisclosureRecord current) {
        return publicUrl + "/records/" + current.reference() + "/versions/" + record.version();
    }
}
