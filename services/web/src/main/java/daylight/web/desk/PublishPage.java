package daylight.web.desk;

import daylight.web.account.Reader;
import daylight.web.disclosures.Catalogue;
import daylight.web.disclosures.DisclosureActs;
import daylight.web.disclosures.DisclosureRecord;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Publishing by hand: enter, check, send. The form carries the key of its one act from the start, so that a second click or a reload of the answer publishes nothing twice.
 */
@Path("/my/desk/publish")
@RunOnVirtualThread
@RolesAllowed("publisher")
class PublishPage {
    private static final String PATH = "/my/desk/publish";

    private final DisclosureActs disclosures;
    private final Catalogue catalogue;
    private final RelatedRecords related;
    private final Reader reader;
    private final DeskForms forms;

    PublishPage(
            @RestClient DisclosureActs disclosures,
            Catalogue catalogue,
            RelatedRecords related,
            Reader reader,
            DeskForms forms) {
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.related = related;
        this.reader = reader;
        this.forms = forms;
    }

    @GET
    public Response form() {
        return forms.show(empty().hiding(Map.of("once", UUID.randomUUID().toString())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = forms.entered(sent);
        FormView form = empty().hiding(Map.of("once", entered.get("once")));
        String step = entered.get("step");
        if (!step.equals("send") && !step.equals("review")) {
            return forms.show(form.filled(entered.values(), List.of()));
        }
        RelatedRecords.Found found = related.find(entered, forms.entry());
        FormView filled = form.filled(entered.values(), forms.wrong(form, entered, found));
        if (filled.wrong()) {
            return forms.show(filled);
        }
        return step.equals("send")
                ? send(form, entered, found.ids())
                : forms.review(filled, forms.entry().send());
    }

    private Response send(FormView form, Entered entered, List<String> relatedIds) {
        String agency = reader.agency();
        if (agency == null) {
            throw new ForbiddenException();
        }
        try {
            DisclosureRecord record = disclosures.publish(
                    reader.bearer(), entered.get("once"), RecordForm.content(entered, agency, relatedIds));
            return forms.done("published", record.reference());
        } catch (Refused refused) {
            // A refused attempt used its key; mended content is another act.
            FormView again = form.hiding(Map.of("once", UUID.randomUUID().toString()));
            return forms.refused(again, entered, refused);
        }
    }

    private FormView empty() {
        EntryText text = forms.entry();
        RecordForm fields = new RecordForm(text, forms.language(), catalogue.categories());
        return FormView.of(text.publishTitle(), text.publishLead(), PATH, fields.fields());
    }
}
