package daylight.web.applying;

import daylight.web.account.Reader;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.ApplicantActs;
import daylight.web.organizations.Application;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** A step of an application: shown with what was saved, saved as it is sent. */
@Path("/my/organizations/step")
@RunOnVirtualThread
@RolesAllowed("citizen")
class StepPage {
    @CheckedTemplate(basePath = "applying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance step(Frame frame, StepView page);
    }

    private static final int STALE = Response.Status.PRECONDITION_FAILED.getStatusCode();

    private final ApplicantActs acts;
    private final StepForm forms;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    StepPage(@RestClient ApplicantActs acts, StepForm forms, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.forms = forms;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String application, @RestQuery @DefaultValue("") String step) {
        return show(forms.saved(read(application), known(step)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        Application application = read(entered.get("application"));
        String step = known(entered.get("step"));
        if (entered.get("act").equals("more")) {
            return show(forms.entered(application, step, entered, List.of(), true));
        }
        List<FieldError> faults =
                new ArrayList<>(StepContent.faults(step, entered, forms.text().notANumber()));
        faults.addAll(RegionFields.faults(entered, forms.text().otherRegion()));
        if (!faults.isEmpty() || !StepForm.fits(application, step)) {
            return show(forms.entered(application, step, entered, faults, false));
        }
        return save(application, step, entered);
    }

    private Response save(Application application, String step, Entered entered) {
        try {
            acts.save(
                    reader.bearer(),
                    "\"" + entered.get("version") + "\"",
                    application.id(),
                    step,
                    StepContent.of(step, entered));
        } catch (Refused refused) {
            return refused(application, step, entered, refused);
        }
        return pages.goTo(next(application, step, entered));
    }

    private Response refused(Application application, String step, Entered entered, Refused refused) {
        if (refused.status() == STALE) {
            return show(forms.troubled(application, step, entered, forms.text().stale()));
        }
        List<FieldError> errors = refused.faults(visit.language());
        return errors.isEmpty()
                ? show(forms.troubled(application, step, entered, refused.whole(visit.language())))
                : show(forms.entered(application, step, entered, errors, false));
    }

    private static String next(Application application, String step, Entered entered) {
        String overview = "/my/organizations/application?application=" + application.id();
        int place = StepForm.STEPS.indexOf(step) + 1;
        if (entered.get("act").equals("back") || application.stands("returned") || place >= StepForm.STEPS.size()) {
            return overview;
        }
        String following = StepForm.STEPS.get(place);
        return following.equals("documents")
                ? "/my/organizations/files?application=" + application.id()
                : "/my/organizations/step?application=" + application.id() + "&step=" + following;
    }

    private Application read(String id) {
        return acts.application(reader.bearer(), id.isBlank() ? "none" : id.strip());
    }

    /** The files have a page of their own. */
    private static String known(String step) {
        if (!StepForm.STEPS.contains(step) || step.equals("documents")) {
            throw new NotFoundException();
        }
        return step;
    }

    private Response show(StepView view) {
        ApplyingText text = Texts.in(ApplyingText.class, visit.language());
        Frame frame = visit.privateFrame(
                new Crumb("/my", text.account()),
                new Crumb("/my/organizations", text.mine()),
                new Crumb(
                        "/my/organizations/application?application="
                                + view.application().id(),
                        text.title(view.application().reference())));
        return pages.form(Templates.step(frame, view), view.form().wrong());
    }
}
