package daylight.disclosures.record;

import daylight.disclosures.agency.Agency;
import daylight.disclosures.agency.KnownAgencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes answers of snapshots. */
@ApplicationScoped
public class RecordViews {
    private final KnownAgencies agencies;
    private final String publicUrl;

    RecordViews(
            KnownAgencies agencies,
            @ConfigProperty(name = "daylight.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.agencies = agencies;
        this.publicUrl = publicUrl;
    }

    /** Shows everything there is: for published records, and for auditors. */
    public RecordView whole(RecordSnapshot record, List<RecordLink> sameNumber) {
        return view(record, record.content(), sameNumber);
    }

    /** Shows a tombstone in place of a record that is not published any more. */
    public RecordView forPublic(RecordSnapshot record) {
        return view(record, record.state() == RecordState.PUBLISHED ? record.content() : null, List.of());
    }

    /** The address of the public page. */
    public String url(String reference) {
        return publicUrl + "/records/" + reference;
    }

    private RecordView view(RecordSnapshot record, @Nullable RecordContent content, List<RecordLink> sameNumber) {
        Agency agency = agencies.find(record.agency()).orElse(null);
        return new RecordView(
                record.id(),
                record.reference(),
                url(record.reference()),
                record.version(),
                record.state().code(),
                record.agency(),
                agency == null ? null : agency.nameEn(),
                agency == null ? null : agency.nameZh(),
                content == null ? null : RecordText.of(content),
                record.publishedAt(),
                record.updatedAt(),
                content == null ? null : record.delay(),
                record.hash(),
                record.previousHash(),
                record.amended(),
                sameNumber,
                record.tombstone());
    }
}
