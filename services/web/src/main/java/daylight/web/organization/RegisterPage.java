package daylight.web.organization;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.organizations.Found;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.search.Facet;
import daylight.web.search.Facet.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The register, searched and narrowed. */
@Path("/organizations")
@RunOnVirtualThread
@PermitAll
class RegisterPage {
    @CheckedTemplate(basePath = "organization")
    static class Templates {
        private Templates() {}

        static native TemplateInstance register(Frame frame, RegisterView page);
    }

    private static final int BAD = Response.Status.BAD_REQUEST.getStatusCode();
    private static final Set<String> FILTERS = Set.of("kind", "state", "region");

    private final Register register;
    private final RegisterDirectory directory;
    private final Visit visit;
    private final Pages pages;

    RegisterPage(@RestClient Register register, RegisterDirectory directory, Visit visit, Pages pages) {
        this.register = register;
        this.directory = directory;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response results(@Context UriInfo uri) {
        RegisterQuery query = RegisterQuery.of(uri.getQueryParameters());
        Frame frame = visit.frame(Place.ORGANIZATIONS, new Crumb("/", text().home()));
        try {
            Found found = register.search(query.asMap());
            return pages.open(Templates.register(frame, view(query, found, List.of())));
        } catch (Refused refused) {
            if (refused.status() != BAD) {
                throw refused;
            }
            Found nothing = new Found(List.of(), 0, null, Map.of(), null);
            return pages.unusual(Templates.register(frame, view(query, nothing, errors(refused))), BAD)
                    .build();
        }
    }

    private RegisterView view(RegisterQuery query, Found found, List<FieldError> problems) {
        Vocabulary words = directory.words();
        List<Facet> facets = Stream.of("kind", "state", "region")
                .map(name -> new Facet(name, title(name), choices(name, found, query, words)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
        List<Choice> chosen = RegisterQuery.FILTERS.stream()
                .filter(name -> !query.value(name).isEmpty())
                .map(name -> new Choice(
                        label(name, query.value(name), words),
                        0,
                        query.with(name, "").href(),
                        true))
                .toList();
        String next =
                found.next() == null ? null : query.with("cursor", found.next()).href();
        return new RegisterView(query, words, found.items(), total(found), facets, chosen, next, problems);
    }

    private String total(Found found) {
        String number = visit.language().number(found.total());
        if (found.cut()) {
            return text().totalMore(number);
        }
        return found.total() == 1 ? text().totalOne() : text().total(number);
    }

    private static List<Choice> choices(String name, Found found, RegisterQuery query, Vocabulary words) {
        return found.counts(name).stream()
                .filter(one -> one.count() > 0)
                .map(one -> {
                    boolean chosen = query.has(name, one.value());
                    String href = query.with(name, chosen ? "" : one.value()).href();
                    return new Choice(label(name, one.value(), words), one.count(), href, chosen);
                })
                .toList();
    }

    private static String label(String name, String value, Vocabulary words) {
        return switch (name) {
            case "kind" -> words.kind(value);
            case "state" -> words.state(value);
            case "region" -> words.region(value);
            case "officer" -> value;
            default -> words.standing(name);
        };
    }

    private String title(String name) {
        return switch (name) {
            case "kind" -> text().kind();
            case "state" -> text().state();
            default -> text().region();
        };
    }

    private List<FieldError> errors(Refused refused) {
        List<FieldError> errors = refused.faults(visit.language());
        return errors.isEmpty()
                ? List.of(new FieldError(null, text().notUnderstood()))
                : errors.stream().map(this::labelled).toList();
    }

    /** A filter is no field that a reader filled in: its fault says which one it is of. */
    private FieldError labelled(FieldError error) {
        String field = Objects.requireNonNullElse(error.field(), "");
        return FILTERS.contains(field)
                ? new FieldError(null, title(field) + (visit.language().chinese() ? "：" : ": ") + error.detail())
                : error;
    }

    private RegisterText text() {
        return Texts.in(RegisterText.class, visit.language());
    }
}
