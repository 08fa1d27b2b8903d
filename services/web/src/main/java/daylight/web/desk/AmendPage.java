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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Amending by hand. The form carries the version it was filled from, so that nobody replaces what they have not read. */
@Path("/my/desk/amend")
@RunOnVirtualThread
@RolesAllowed("publisher")
class AmendPage {
    private static final String PATH = "/my/desk/amend";
    private static final int STALE = Response.Status.PRECONDITION_FAILED.getStatusCode();

    private final DisclosureActs disclosures;
    private final Catalogue catalogue;
    private final RelatedRecords related;
    private final Reader reader;
    private final DeskForms forms;

    AmendPage(
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
    public Response form(@RestQuery @DefaultValue("") String record) {
        DisclosureRecord current = disclosures.record(reader.bearer(), record);
        String references = related.references(current.related());
        Map<String, String> values = RecordForm.entered(current, references, forms.language());
        return forms.show(empty(record, current.version()).filled(values, List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = forms.entered(sent);
        FormView form = empty(entered.get("record"), version(entered));
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
                : forms.review(filled, forms.entry().sendAmendment());
    }

    private Response send(FormView form, Entered entered, List<String> relatedIds) {
        DisclosureRecord current = disclosures.record(reader.bearer(), entered.get("record"));
        Map<String, Object> content = RecordForm.content(entered, current.agency(), relatedIds);
        content.put("reason", entered.get("reason"));
        try {
            disclosures.amend(reader.bearer(), "\"" + version(entered) + "\"", current.id(), content);
            return forms.done("amended", current.reference());
        } catch (Refused refused) {
            return refused.status() == STALE ? stale(current, entered) : forms.refused(form, entered, refused);
        }
    }

    /** Told of the newer version and given it as the base: sending once more is then a decision, not an accident. */
    private Response stale(DisclosureRecord current, Entered entered) {
        DeskText text = forms.text();
        FormView form = empty(current.reference(), current.version()).filled(entered.values(), List.of());
        return forms.show(
                form.troubled(text.stale(current.version()), "/records/" + current.reference(), text.seeChanges()));
    }

    private FormView empty(String record, long version) {
        EntryText text = forms.entry();
        RecordForm fields = new RecordForm(text, forms.language(), catalogue.categories());
        return FormView.of(text.amendTitle(), text.amendLead(record), PATH, fields.fieldsWithReason())
                .hiding(Map.of("record", record, "version", Long.toString(version)));
    }

    private static long version(Entered entered) {
        String version = entered.get("version");
        return version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0;
    }
}
