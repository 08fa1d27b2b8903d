package daylight.web.desk;

import daylight.web.disclosures.Neighbour;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Language;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.region.RegionField;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Shows a desk's forms: filled, wrong, to be checked, done. */
@ApplicationScoped
class DeskForms {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(Frame frame, FormView form);

        static native TemplateInstance review(Frame frame, FormView form, String send);
    }

    private final Visit visit;
    private final Pages pages;

    DeskForms(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    DeskText text() {
        return Texts.in(DeskText.class, visit.language());
    }

    EntryText entry() {
        return Texts.in(EntryText.class, visit.language());
    }

    Language language() {
        return visit.language();
    }

    Frame frame() {
        DeskText text = text();
        return visit.privateFrame(new Crumb("/my", text.account()), new Crumb("/my/desk", text.title()));
    }

    Response show(FormView form) {
        return pages.form(Templates.form(frame(), form), form.wrong());
    }

    Response review(FormView form, String send) {
        return pages.own(Templates.review(frame(), form, send));
    }

    /** What was sent of a record, as it is shown to people. */
    Entered entered(MultivaluedMap<String, String> sent) {
        return RegionField.readable(Entered.of(sent), language());
    }

    /** What this site itself finds wrong before anything is sent. */
    List<FieldError> wrong(FormView form, Entered entered, RelatedRecords.Found related) {
        return Stream.of(
                        entered.missing(form.fields(), entry().missing()),
                        RegionField.wrong(entered, language()),
                        related.errors())
                .flatMap(List::stream)
                .toList();
    }

    /** The form again with what the service refused, each fault at its field. */
    Response refused(FormView form, Entered entered, Refused refused) {
        Neighbour first = refused.problem().existing();
        return show(
                first == null
                        ? again(form, entered, refused)
                        : form.filled(entered.values(), List.of())
                                .troubled(
                                        text().duplicate(first.reference()),
                                        "/records/" + first.reference(),
                                        text().doneRead()));
    }

    /** With what the service refused, in the reader's language. */
    FormView again(FormView form, Entered entered, Refused refused) {
        return form.refused(entered.values(), refused, visit.language());
    }

    /** After an act, elsewhere: a reload must not act again. */
    Response done(String act, String reference) {
        return pages.goTo("/my/desk/done?act=" + act + "&record=" + reference);
    }
}
