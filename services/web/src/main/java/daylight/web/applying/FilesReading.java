package daylight.web.applying;

import daylight.web.form.FormField.Option;
import daylight.web.organizations.Application;
import daylight.web.organizations.Kind;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the files of an application beside what its kind asks for. */
@ApplicationScoped
class FilesReading {
    private final ApplicationReading reading;
    private final RegisterDirectory directory;
    private final Visit visit;

    FilesReading(ApplicationReading reading, RegisterDirectory directory, Visit visit) {
        this.reading = reading;
        this.directory = directory;
        this.visit = visit;
    }

    FilesView view(Application application, @Nullable String problem) {
        Vocabulary words = directory.words();
        List<Kind.Need> asked = words.kinds().stream()
                .filter(one -> one.code().equals(application.kind()))
                .flatMap(one -> one.documents().stream())
                .toList();
        Option none = new Option("", Texts.in(StepText.class, visit.language()).choose());
        return new FilesView(
                application,
                words,
                asked.stream()
                        .map(one -> new FilesView.Need(
                                words.document(one.code()), one.required(), there(application, one.code())))
                        .toList(),
                Stream.concat(
                                Stream.of(none),
                                asked.stream().map(one -> new Option(one.code(), words.document(one.code()))))
                        .toList(),
                reading.files(application, words),
                points(application),
                problem);
    }

    private static List<String> points(Application application) {
        return application.points().stream()
                .filter(one -> application.stands("returned") && one.step().equals("documents"))
                .map(one -> one.text())
                .toList();
    }

    private static boolean there(Application application, String document) {
        return application.attachments().stream().anyMatch(one -> one.document().equals(document));
    }
}
