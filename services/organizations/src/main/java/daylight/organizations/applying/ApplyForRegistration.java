package daylight.organizations.applying;

import daylight.kernel.input.Fields;
import daylight.organizations.application.Application;
import daylight.organizations.application.ApplicationAct;
import daylight.organizations.application.ApplicationFiles;
import daylight.organizations.application.ApplicationRefusal;
import daylight.organizations.application.ApplicationState;
import daylight.organizations.application.ApplicationTransitions;
import daylight.organizations.application.Applications;
import daylight.organizations.application.Checklist;
import daylight.organizations.application.ShowApplication;
import daylight.organizations.application.StepName;
import daylight.organizations.application.Steps;
import daylight.organizations.people.Account;
import daylight.organizations.stored.StoredJson;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an applicant does. */
@ApplicationScoped
class ApplyForRegistration {
    private static final int MOST_OPEN = 20;

    private final Applications applications;
    private final Applicants applicants;
    private final ReadSteps read;
    private final SubmissionRules rules;
    private final ShowApplication show;
    private final ApplicationFiles files;
    private final Clock clock;

    ApplyForRegistration(
            Applications applications,
            Applicants applicants,
            ReadSteps read,
            SubmissionRules rules,
            ShowApplication show,
            ApplicationFiles files,
            Clock clock) {
        this.applications = applications;
        this.applicants = applicants;
        this.read = read;
        this.rules = rules;
        this.show = show;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @param name what a reservation says already; null to begin with nothing
     */
    @Transactional
    public Application begin(UUID id, Account account, Steps.@Nullable Name name) {
        if (applications.open(account.subject()) >= MOST_OPEN) {
            throw new ApplicationRefusal.TooMany(MOST_OPEN);
        }
        Steps steps = name == null ? Steps.NONE : Steps.NONE.with(name);
        return applications.begin(id, account.subject(), account.email(), steps, clock.instant());
    }

    /** Saves a step, as far as its applicant got. */
    @Transactional
    public Application save(UUID id, String account, @Nullable Long version, StepName step, Fields fields) {
        Application one = applicants.lock(id, account, version);
        if (!one.state().open()) {
            throw new ApplicationRefusal.NotNow(one.state().toApplicant());
        }
        Steps steps = rules.reserved(read.read(step, fields, one.steps(), account), one.steps(), account);
        Map<String, Object> values = new HashMap<>(Map.of("steps", StoredJson.text(steps)));
        values.put("name", steps.name() == null ? null : steps.name().name());
        values.put("reservation", ReadSteps.reservation(steps));
        return applications.update(
                id, "steps = CAST(:steps AS jsonb), name = :name, reservation = :reservation", values, clock.instant());
    }

    /**
     * Submits it: the file is complete and the registrar's clock starts.
     *
     * @throws ApplicationRefusal.Incomplete 409 with the checklist
     */
    @Transactional
    public Application submit(UUID id, String account, @Nullable Long version) {
        Instant now = clock.instant();
        Application one = applicants.lock(id, account, version);
        ApplicationState to = ApplicationTransitions.next(one.state().toApplicant(), ApplicationAct.SUBMIT);
        List<Checklist.Item> checklist = show.checklist(one);
        if (!Checklist.complete(checklist)) {
            throw new ApplicationRefusal.Incomplete(checklist);
        }
        rules.check(one.steps(), account);
        applications.keepSubmission(one, files.of(one.id()), now);
        return applications.update(
                id,
                "state = :state, submitted_at = :now, due_on = :due, points = '[]', name_key = :key, name_look = :look",
                submitted(to, one.steps(), now),
                now);
    }

    /** What a submission writes: the clock, and the name that is kept for it. */
    private Map<String, Object> submitted(ApplicationState to, Steps steps, Instant now) {
        String name =
                Objects.requireNonNull(Objects.requireNonNull(steps.name()).name());
        Map<String, Object> values = new HashMap<>();
        values.put("state", to.code());
        values.put("now", now);
        values.put("due", rules.due(steps, now));
        values.put("key", NameKey.of(name));
        values.put("look", NameLook.of(name));
        return values;
    }

    /** Takes it back. Of what no registrar ever saw the files go too. */
    @Transactional
    public Application withdraw(UUID id, String account, @Nullable Long version) {
        Instant now = clock.instant();
        Application one = applicants.lock(id, account, version);
        ApplicationState to = ApplicationTransitions.next(one.state(), ApplicationAct.WITHDRAW);
        if (one.submissions() == 0) {
            files.remove(one.id());
        }
        return applications.update(
                id, "state = :state, decided_at = :now, email = NULL", Map.of("state", to.code(), "now", now), now);
    }
}
