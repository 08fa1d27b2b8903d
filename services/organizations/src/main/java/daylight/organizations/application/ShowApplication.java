package daylight.organizations.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.organizations.application.ApplicationFiles.File;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.register.Where;
import daylight.organizations.register.Wheres;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows an application: to its applicant as far as decided, to a registrar as it is. Nobody is shown an identity number or what we keep of it. */
@ApplicationScoped
public class ShowApplication {
    private final Applications applications;
    private final ApplicationFiles files;
    private final Wheres wheres;
    private final Kinds kinds;

    ShowApplication(Applications applications, ApplicationFiles files, Wheres wheres, Kinds kinds) {
        this.applications = applications;
        this.files = files;
        this.wheres = wheres;
        this.kinds = kinds;
    }

    /** What is missing now. */
    public List<Checklist.Item> checklist(Application one) {
        return checklist(one, files.of(one.id()));
    }

    /** For its applicant: a refusal that is only proposed is none yet. */
    @Transactional
    public ApplicationView forApplicant(Application one) {
        return forApplicant(List.of(one)).getFirst();
    }

    /** As {@link #forApplicant(Application)}, many at once. */
    @Transactional
    public List<ApplicationView> forApplicant(List<Application> all) {
        Map<UUID, List<File>> theirs =
                files.of(all.stream().map(Application::id).toList());
        Map<UUID, Where> entered = wheres.of(all.stream()
                .map(Application::organization)
                .filter(Objects::nonNull)
                .toList());
        return all.stream()
                .map(one -> forApplicant(
                        one,
                        new Beside(
                                theirs.getOrDefault(one.id(), List.of()),
                                one.organization() == null ? null : entered.get(one.organization()),
                                null)))
                .toList();
    }

    /** For a registrar. */
    @Transactional
    public ApplicationView forRegistrar(Application one, String registrar) {
        boolean second = one.state() == ApplicationState.REFUSAL_PROPOSED
                && !registrar.equals(one.proposedBy())
                && !registrar.equals(one.account());
        Where where = one.organization() == null
                ? null
                : wheres.of(List.of(one.organization())).get(one.organization());
        Desk desk = new Desk(assigned(one, registrar), one.objection(), former(one), second);
        return view(one, one.state(), one.refusal(), new Beside(files.of(one.id()), where, desk));
    }

    /** What registrars alone are shown. */
    private record Desk(
            String assigned, @Nullable String objection, ApplicationView.@Nullable Former former, boolean second) {}

    /** What does not stand in the row. */
    private record Beside(
            List<File> files,
            @Nullable Where where,
            @Nullable Desk desk) {}

    private ApplicationView forApplicant(Application one, Beside beside) {
        boolean proposed = one.state() == ApplicationState.REFUSAL_PROPOSED;
        return view(one, one.state().toApplicant(), proposed ? null : one.refusal(), beside);
    }

    private List<Checklist.Item> checklist(Application one, List<File> attached) {
        Set<String> documents = attached.stream().map(File::document).collect(Collectors.toSet());
        return Checklist.of(one.steps(), kinds.find(one.steps().kind()).orElse(null), documents);
    }

    private ApplicationView view(
            Application one, ApplicationState state, Application.@Nullable Refused refusal, Beside beside) {
        Desk desk = beside.desk();
        return new ApplicationView(
                one.id(),
                one.reference(),
                state.code(),
                one.version(),
                shown(one.steps()),
                checklist(one, beside.files()),
                one.points(),
                beside.files(),
                one.createdAt(),
                one.updatedAt(),
                one.submittedAt(),
                one.state().clocked() ? one.dueOn() : null,
                one.submissions(),
                refusal == null ? null : ApplicationView.Refusal.of(refusal),
                desk == null ? null : desk.objection(),
                beside.where(),
                desk == null ? null : desk.assigned(),
                desk == null ? null : desk.former(),
                desk != null && desk.second());
    }

    public static String assigned(Application one, String registrar) {
        if (one.assignee() == null) {
            return "nobody";
        }
        return one.assignee().equals(registrar) ? "me" : "other";
    }

    private ApplicationView.@Nullable Former former(Application one) {
        return applications
                .submission(one.id(), one.submissions() - 1)
                .map(before -> new ApplicationView.Former(
                        before.number(), before.at(), shown(before.steps()), before.points(), before.files()))
                .orElse(null);
    }

    /** The steps without digests: whether a person is identified is all that is told. */
    private static JsonNode shown(Steps steps) {
        JsonNode tree = StoredJson.tree(steps);
        for (JsonNode officer : tree.path("people").path("officers")) {
            if (officer instanceof ObjectNode object) {
                object.put("identified", object.remove("digest") != null);
            }
        }
        return tree;
    }
}
