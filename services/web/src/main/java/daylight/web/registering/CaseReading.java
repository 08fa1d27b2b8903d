package daylight.web.registering;

import daylight.web.account.Reader;
import daylight.web.applying.ApplicationReading;
import daylight.web.applying.StepForm;
import daylight.web.applying.StepLines;
import daylight.web.organizations.Application;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.RegistrarActs;
import daylight.web.organizations.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers an application for the desk, beside what was submitted before. */
@ApplicationScoped
class CaseReading {
    private final RegistrarActs acts;
    private final ApplicationReading applications;
    private final RegisterDirectory directory;
    private final Reader reader;

    CaseReading(
            @RestClient RegistrarActs acts,
            ApplicationReading applications,
            RegisterDirectory directory,
            Reader reader) {
        this.acts = acts;
        this.applications = applications;
        this.directory = directory;
        this.reader = reader;
    }

    Application application(String id) {
        return acts.application(reader.bearer(), id.isBlank() ? "none" : id.strip());
    }

    CaseView view(String id, @Nullable String problem, Map<String, String> entered) {
        Application application = application(id);
        Vocabulary words = directory.words();
        StepLines lines = new StepLines(words);
        return new CaseView(
                application,
                words,
                StepForm.STEPS.stream()
                        .map(step -> compared(step, application, words, lines))
                        .toList(),
                applications.files(application, words),
                applications.files(CaseView.gone(application), words),
                Objects.requireNonNullElse(applications.left(application.dueOn()), ""),
                UUID.randomUUID().toString(),
                problem,
                entered);
    }

    private static CaseView.Compared compared(String step, Application application, Vocabulary words, StepLines lines) {
        List<StepLines.Line> now = lines.of(step, application.steps().get(step));
        Application.Former former = application.former();
        List<StepLines.Line> before =
                former == null ? List.of() : lines.of(step, former.steps().get(step));
        List<CaseView.Row> rows = new ArrayList<>();
        for (StepLines.Line line : now) {
            rows.add(new CaseView.Row(line.label(), line.value(), former == null ? null : value(before, line.field())));
        }
        before.stream()
                .filter(line -> now.stream().noneMatch(one -> one.field().equals(line.field())))
                .forEach(line -> rows.add(new CaseView.Row(line.label(), "", line.value())));
        return new CaseView.Compared(step, words.step(step), List.copyOf(rows));
    }

    private static String value(List<StepLines.Line> lines, String field) {
        return lines.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .map(StepLines.Line::value)
                .orElse("");
    }
}
