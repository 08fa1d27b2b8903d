package daylight.web.desk;

import daylight.web.account.Reader;
import daylight.web.disclosures.DisclosureActs;
import daylight.web.disclosures.DisclosureRecord;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** Withdrawing by hand, after a page that says what cannot be undone. The form carries the version that was looked at: nobody withdraws what they have not seen. */
@Path("/my/desk/withdraw")
@RunOnVirtualThread
@RolesAllowed("publisher")
class WithdrawPage {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance withdraw(Frame frame, FormView form, DisclosureRecord record);
    }

    private final DisclosureActs disclosures;
    private final Reader reader;
    private final DeskForms forms;
    private final Pages pages;

    WithdrawPage(@RestClient DisclosureActs disclosures, Reader reader, DeskForms forms, Pages pages) {
        this.disclosures = disclosures;
        this.reader = reader;
        this.forms = forms;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String record) {
        DisclosureRecord current = disclosures.record(reader.bearer(), record);
        return show(empty(current), current);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        DisclosureRecord current = disclosures.record(reader.bearer(), entered.get("record"));
        FormView form = empty(current);
        if (!entered.get("version").equals(Long.toString(current.version()))) {
            return show(amended(form, entered, current), current);
        }
        List<FieldError> missing = entered.missing(form.fields(), forms.entry().missing());
        if (!missing.isEmpty()) {
            return show(form.filled(entered.values(), missing), current);
        }
        try {
            disclosures.withdraw(
                    reader.bearer(),
                    "\"" + current.version() + "\"",
                    current.id(),
                    Map.of("reason", entered.get("reason"), "legalBasis", entered.get("legalBasis")));
            return forms.done("withdrawn", current.reference());
        } catch (Refused refused) {
            return show(forms.again(form, entered, refused), current);
        }
    }

    /** Given the newer version: to send once more is then a decision. */
    private FormView amended(FormView form, Entered entered, DisclosureRecord current) {
        DeskText text = forms.text();
        String path = "/records/" + current.reference();
        return form.filled(entered.values(), List.of())
                .troubled(text.amendedMeanwhile(current.version()), path, text.seeChanges());
    }

    private Response show(FormView form, DisclosureRecord record) {
        return pages.form(Templates.withdraw(forms.frame(), form, record), form.wrong());
    }

    private FormView empty(DisclosureRecord record) {
        DeskText text = forms.text();
        return FormView.of(
                        text.withdrawTitle(),
                        text.withdrawWarning(),
                        "/my/desk/withdraw",
                        List.of(
                                FormField.area("reason", text.wReason(), text.wReasonHint())
                                        .needed(),
                                FormField.line("legalBasis", text.wBasis(), text.wBasisHint())
                                        .needed()))
                .hiding(Map.of("record", record.reference(), "version", Long.toString(record.version())));
    }
}
