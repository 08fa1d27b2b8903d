package daylight.web.answering;

import daylight.web.creating.Counted;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an answer and of a hearing's report, and what the API takes of them. */
@ApplicationScoped
class AnswerForm {
    private final Visit visit;

    AnswerForm(Visit visit) {
        this.visit = visit;
    }

    /** Carries the revision the officer has read: nobody answers a petition that has moved on. */
    FormView empty(Petition petition, String kind, String once, long revision) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.area("summary", text().summary(), text().summaryHint())
                        .needed(),
                FormField.longArea("body", text().body(), text().bodyHint()).needed()));
        if (hearing(kind)) {
            fields.add(FormField.date("heldOn", text().heldOn(), "").needed());
            fields.add(FormField.line("url", text().url(), text().urlHint()));
        }
        return FormView.of(
                        hearing(kind) ? text().hearingTitle() : text().answerTitle(),
                        hearing(kind) ? text().hearingLead() : text().answerLead(),
                        "/my/duties/answer",
                        List.copyOf(fields))
                .hiding(Map.of(
                        "petition",
                        petition.reference(),
                        "kind",
                        hearing(kind) ? "hearing" : "response",
                        "once",
                        once,
                        "revision",
                        Long.toString(revision)));
    }

    List<FieldError> faults(FormView form, Entered entered) {
        List<FieldError> faults = new ArrayList<>(entered.missing(form.fields(), text().missing()));
        for (FormField field : form.fields()) {
            int most = Counted.most(field);
            int length = Counted.length(entered.get(field.name()));
            if (most > 0 && length > most) {
                faults.add(new FieldError(field.name(), text().tooLong(most, length)));
            }
        }
        return faults;
    }

    static Map<String, Object> content(Entered entered) {
        Map<String, Object> content = new LinkedHashMap<>();
        List<String> names =
                hearing(entered.get("kind")) ? List.of("summary", "body", "heldOn", "url") : List.of("summary", "body");
        for (String name : names) {
            if (!entered.get(name).isEmpty()) {
                content.put(name, entered.get(name));
            }
        }
        return content;
    }

    /** The revision the form was filled from; zero, which fits none, where it was tampered with. */
    long revision(Entered entered) {
        String sent = entered.get("revision");
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0;
    }

    static boolean hearing(String kind) {
        return kind.equals("hearing");
    }

    DutiesText text() {
        return Texts.in(DutiesText.class, visit.language());
    }
}
