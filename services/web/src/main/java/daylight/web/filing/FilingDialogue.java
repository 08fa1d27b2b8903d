package daylight.web.filing;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Filing;
import daylight.web.organizations.Register;
import daylight.web.organizations.RepresentativeActs;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Enter a filing, look at it, send it: the same for representatives and for registrars, each at a desk of their own. */
@ApplicationScoped
public class FilingDialogue {
    /**
     * Where somebody files.
     *
     * @param path plain path of the form
     * @param kinds what may be filed there for an organization
     * @param after plain path that an organization's reference completes, where the reader goes when it was sent
     */
    public record Desk(String path, Function<Entry, List<String>> kinds, Function<Entry, Frame> frame, String after) {}

    private final RepresentativeActs acts;
    private final Register register;
    private final FilingForm forms;
    private final FiledFiles files;
    private final Reader reader;
    private final Pages pages;

    FilingDialogue(
            @RestClient RepresentativeActs acts,
            @RestClient Register register,
            FilingForm forms,
            FiledFiles files,
            Reader reader,
            Pages pages) {
        this.acts = acts;
        this.register = register;
        this.forms = forms;
        this.files = files;
        this.reader = reader;
        this.pages = pages;
    }

    /** The form with what stands in the register, and with what is given. */
    public Response begin(Desk desk, String organization, String kind, Map<String, String> given) {
        Entry entry = register.entry(organization, null);
        return show(desk, forms.begin(entry, known(desk, entry, kind), desk.path(), given), new Entered(given));
    }

    /** What the button that was pressed asks for. */
    public Response act(Desk desk, Entered entered) {
        return act(desk, new FiledForm(entered, List.of()));
    }

    /** The same with files; they are sent on before anything else is looked at, for a browser gives them once. */
    Response act(Desk desk, FiledForm sent) {
        Entry entry = register.entry(sent.entered().get("organization"), null);
        String kind = known(desk, entry, sent.entered().get("kind"));
        FiledFiles.Taken taken = files.take(entry.reference(), sent.entered(), sent.parts());
        if (taken.problem() == null) {
            return step(desk, entry, kind, taken.entered());
        }
        FilingView view = forms.again(entry, kind, desk.path(), taken.entered(), false);
        return show(desk, view.with(view.form().troubled(taken.problem(), null, null)), taken.entered());
    }

    private Response step(Desk desk, Entry entry, String kind, Entered entered) {
        String step = entered.get("step");
        if (step.equals("change") || step.equals("more")) {
            return show(desk, forms.again(entry, kind, desk.path(), entered, step.equals("more")), entered);
        }
        FilingView checked = forms.checked(entry, kind, desk.path(), entered);
        if (checked.form().wrong()) {
            return show(desk, checked, entered);
        }
        return step.equals("send")
                ? send(desk, entry, kind, entered)
                : pages.own(FilingTemplates.review(desk.frame().apply(entry), withFiles(checked, entered)));
    }

    private Response send(Desk desk, Entry entry, String kind, Entered entered) {
        try {
            Filing filed = acts.file(
                    reader.bearer(), entered.get("once"), entry.reference(), FilingForm.content(kind, entered));
            String next = desk.after() + entry.reference() + "&done=" + filed.state();
            return pages.goTo(next);
        } catch (Refused refused) {
            return show(desk, forms.refused(entry, kind, desk.path(), entered, refused), entered);
        }
    }

    private static String known(Desk desk, Entry entry, String kind) {
        if (!desk.kinds().apply(entry).contains(kind)) {
            throw new NotFoundException();
        }
        return kind;
    }

    private FilingView withFiles(FilingView view, Entered entered) {
        return view.with(files.kept(view.entry().reference(), entered));
    }

    private Response show(Desk desk, FilingView view, Entered entered) {
        return pages.form(
                FilingTemplates.form(desk.frame().apply(view.entry()), withFiles(view, entered)),
                view.form().wrong());
    }
}
