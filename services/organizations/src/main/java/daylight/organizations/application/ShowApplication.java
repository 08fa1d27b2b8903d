package daylight.organizations.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Where;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows an application: to its applicant as far as decided, to a registrar as it is. Nobody is shown an identity number or what we keep of it. */
@ApplicationScoped
public class ShowApplication {
    private final Applications applications;
    private final ApplicationFiles files;
    private final Organizations organizations;
    private final Kinds kinds;

    ShowApplication(Applications applications, ApplicationFiles files, Organizations organizations, Kinds kinds) {
        this.applications = applications;
        this.files = files;
        this.organizations = organizations;
        this.kinds = kinds;
    }

    /** What is missing now. */
    public List<Checklist.Item> checklist(Application one) {
        Set<String> documents =
                files.of(one.id()).stream().map(ApplicationFiles.File::document).collect(Collectors.toSet());
        return Checklist.of(one.steps(), kind(one), documents);
    }

    /** For its applicant: a refusal that is only proposed is none yet. */
    @Transactional
    public ApplicationView forApplicant(Application one) {
        boolean proposed = one.state() == ApplicationState.REFUSAL_PROPOSED;
        ApplicationState shown = proposed ? ApplicationState.SUBMITTED : one.state();
        return view(one, shown, proposed ? null : one.refusal(), Desk.NONE);
    }

    /** For a registrar. */
    @Transactional
    public ApplicationView forRegistrar(Application one, String registrar) {
        boolean second = one.state() == ApplicationState.REFUSAL_PROPOSED && !registrar.equals(one.proposedBy());
        return view(
                one,
                one.state(),
                one.refusal(),
                new Desk(assigned(one, registrar), one.objection(), former(one), second));
    }

    /** What registrars alone are shown. */
    private record Desk(
            @Nullable String assigned,
            @Nullable String objection,
            ApplicationView.@Nullable Former former,
            boolean second) {
        static final Desk NONE = new Desk(null, null, null, false);
    }

    private ApplicationView view(
            Application one, ApplicationState state, Application.@Nullable Refused refusal, Desk desk) {
        return new ApplicationView(
                one.id(),
                one.reference(),
                state.code(),
                one.version(),
                shown(one.steps()),
                checklist(one),
                one.points(),
                files.of(one.id()),
                one.createdAt(),
                one.updatedAt(),
                one.submittedAt(),
                one.dueOn(),
                one.submissions(),
                refusal == null ? null : ApplicationView.Refusal.of(refusal),
                desk.objection(),
                where(one),
                desk.assigned(),
                desk.former(),
                desk.second());
    }

    private @Nullable Where where(Application one) {
        return one.organization() == null
                ? null
                : Where.of(organizations.named(one.organization().toString()));
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
                        before.number(), before.at(), shown(before.steps()), before.points()))
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

    private @Nullable Kind kind(Application one) {
        return kinds.find(one.steps().kind()).orElse(null);
    }
}
