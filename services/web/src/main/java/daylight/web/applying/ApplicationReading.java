package daylight.web.applying;

import daylight.web.account.Reader;
import daylight.web.organizations.ApplicantActs;
import daylight.web.organizations.Application;
import daylight.web.organizations.Attachment;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers what the pages of an application show. */
@ApplicationScoped
public class ApplicationReading {
    /** The law of the register is that of one country, and so are its days. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ApplicantActs acts;
    private final RegisterDirectory directory;
    private final Reader reader;
    private final Visit visit;
    private final Clock clock = Clock.systemUTC();

    ApplicationReading(@RestClient ApplicantActs acts, RegisterDirectory directory, Reader reader, Visit visit) {
        this.acts = acts;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
    }

    Application application(String id) {
        return acts.application(reader.bearer(), id.isBlank() ? "none" : id.strip());
    }

    ApplicationView view(Application application, @Nullable String problem) {
        Vocabulary words = directory.words();
        StepLines lines = new StepLines(words);
        return new ApplicationView(
                application,
                words,
                StepForm.STEPS.stream()
                        .map(step -> row(application, step, words, lines))
                        .toList(),
                files(application, words),
                left(application.dueOn()),
                UUID.randomUUID().toString(),
                problem);
    }

    private ApplicationView.StepRow row(Application application, String step, Vocabulary words, StepLines lines) {
        List<String> missing = application.checklist().stream()
                .filter(one -> one.step().equals(step))
                .flatMap(one -> one.missing().stream())
                .map(one -> visit.language().either(one.detail(), one.detailZh(), ""))
                .toList();
        boolean complete =
                application.checklist().stream().anyMatch(one -> one.step().equals(step) && one.complete());
        List<String> points = application.points().stream()
                .filter(one -> application.stands("returned") && one.step().equals(step))
                .map(one -> one.text())
                .toList();
        return new ApplicationView.StepRow(
                step,
                words.step(step),
                complete,
                lines.of(step, application.steps().get(step)),
                missing,
                points);
    }

    /** The files with what each is and how large. */
    public List<ApplicationView.FileRow> files(Application application, Vocabulary words) {
        return files(application.attachments(), words);
    }

    /** As {@link #files(Application, Vocabulary)}, of any files. */
    public List<ApplicationView.FileRow> files(List<Attachment> files, Vocabulary words) {
        return files.stream()
                .map(one -> new ApplicationView.FileRow(
                        one, words.document(one.document()), visit.language().size(one.size())))
                .toList();
    }

    public @Nullable String left(@Nullable LocalDate due) {
        if (due == null) {
            return null;
        }
        ApplyingText text = Texts.in(ApplyingText.class, visit.language());
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(ZONE)), due);
        String count = visit.language().number(Math.abs(days));
        return days == 0 ? text.dayToday() : days > 0 ? text.daysLeft(count) : text.daysOver(count);
    }

    Frame frame(@Nullable Application application) {
        ApplyingText text = Texts.in(ApplyingText.class, visit.language());
        Crumb account = new Crumb("/my", text.account());
        Crumb mine = new Crumb("/my/organizations", text.mine());
        return application == null
                ? visit.privateFrame(account, mine)
                : visit.privateFrame(
                        account,
                        mine,
                        new Crumb(
                                "/my/organizations/application?application=" + application.id(),
                                text.title(application.reference())));
    }
}
