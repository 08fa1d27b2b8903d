package daylight.web.filing;

import daylight.web.account.Reader;
import daylight.web.applying.FileAnswer;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organization.FileRow;
import daylight.web.organizations.FiledFile;
import daylight.web.organizations.Files;
import daylight.web.organizations.Filing;
import daylight.web.organizations.RepresentativeActs;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Files of filings. What a form brought waits at the service; the form carries its ids along until the filing names them. */
@ApplicationScoped
public class FiledFiles {
    /**
     * What came of the files of a form.
     *
     * @param entered with the ids of those that were taken
     * @param problem why one was not
     */
    record Taken(Entered entered, @Nullable String problem) {}

    private final Files files;
    private final RepresentativeActs acts;
    private final Reader reader;
    private final Visit visit;

    FiledFiles(@RestClient Files files, @RestClient RepresentativeActs acts, Reader reader, Visit visit) {
        this.files = files;
        this.acts = acts;
        this.reader = reader;
        this.visit = visit;
    }

    /** Sends what came with a form; the first that is refused ends it, those before it stay. */
    Taken take(String organization, Entered entered, List<FiledForm.Part> parts) {
        Map<String, String> values = new HashMap<>(entered.values());
        for (FiledForm.Part part : parts) {
            try {
                FiledFile kept = files.send(
                        reader.bearer(), organization, part.name(), part.bytes().toFile());
                values.put(FilingContent.KEEP + kept.id(), kept.id());
            } catch (Refused refused) {
                String why = Texts.in(FilingText.class, visit.language())
                        .refusedFile(part.name(), refused.why(visit.language()));
                return new Taken(new Entered(Map.copyOf(values)), why);
            }
        }
        return new Taken(new Entered(Map.copyOf(values)), null);
    }

    /** Those of the waiting files that a form names. */
    List<FileRow> kept(String organization, Entered entered) {
        List<String> ids = FilingContent.kept(entered);
        return ids.isEmpty()
                ? List.of()
                : files.waiting(reader.bearer(), organization).items().stream()
                        .filter(one -> ids.contains(one.id()))
                        .map(one -> FileRow.of(one, visit.language()))
                        .toList();
    }

    /**
     * A file for the reader to save.
     *
     * @throws NotFoundException when the reader sees no such file at that filing
     */
    public Response answer(String organization, String filing, String id) {
        FiledFile file = filing(organization, filing).attachments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return FileAnswer.saved(files.readFiled(reader.bearer(), filing, id), file.name());
    }

    /** The service lists filings, the newest first, and has no page of one. */
    private Filing filing(String organization, String id) {
        @Nullable String cursor = null;
        do {
            Items<Filing> some = acts.filings(reader.bearer(), organization, cursor);
            for (Filing one : some.items()) {
                if (one.id().equals(id)) {
                    return one;
                }
            }
            cursor = some.next();
        } while (cursor != null);
        throw new NotFoundException();
    }
}
