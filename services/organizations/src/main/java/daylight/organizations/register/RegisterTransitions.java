package daylight.organizations.register;

import static daylight.organizations.register.FilingKind.*;
import static daylight.organizations.register.OrganizationState.*;

import daylight.contracts.organizations.OrganizationChanged;
import daylight.contracts.organizations.OrganizationDissolved;
import daylight.contracts.organizations.OrganizationEvent;
import daylight.contracts.organizations.OrganizationPenalized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole life of an organization after its registration: from where, by which filing, to where, told by which event. */
public final class RegisterTransitions {
    /** One step. */
    public record Edge(
            OrganizationState from,
            FilingKind filing,
            OrganizationState to,
            Class<? extends OrganizationEvent> event) {}

    private static final List<FilingKind> CHANGES = List.of(
            CHANGE_OF_NAME,
            CHANGE_OF_DOMICILE,
            CHANGE_OF_PURPOSES,
            CHANGE_OF_OFFICERS,
            CHANGE_OF_FUNDS,
            CHANGE_OF_GOVERNING_DOCUMENT,
            ANNUAL_REPORT,
            CORRECTION);
    private static final List<FilingKind> MEASURES = List.of(WARNING, ABNORMAL_LISTING, ABNORMAL_REMOVAL);

    public static final List<Edge> EDGES = edges();

    private RegisterTransitions() {}

    /**
     * Where the filing leads.
     *
     * @throws RegisterRefusal.NotNow 409 when there is no such edge
     */
    public static OrganizationState next(OrganizationState from, FilingKind filing) {
        return edge(from, filing).map(Edge::to).orElseThrow(() -> new RegisterRefusal.NotNow(from));
    }

    public static Optional<Edge> edge(OrganizationState from, FilingKind filing) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.filing() == filing)
                .findFirst();
    }

    private static List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (OrganizationState active : Set.of(REGISTERED, SUSPENDED)) {
            CHANGES.forEach(filing -> edges.add(new Edge(active, filing, active, OrganizationChanged.class)));
            MEASURES.forEach(filing -> edges.add(new Edge(active, filing, active, OrganizationPenalized.class)));
            edges.add(new Edge(active, DISSOLUTION, LIQUIDATING, OrganizationDissolved.class));
        }
        edges.add(new Edge(REGISTERED, SUSPENSION, SUSPENDED, OrganizationPenalized.class));
        edges.add(new Edge(SUSPENDED, END_OF_SUSPENSION, REGISTERED, OrganizationPenalized.class));
        edges.add(new Edge(LIQUIDATING, LIQUIDATION_STEP, LIQUIDATING, OrganizationChanged.class));
        edges.add(new Edge(LIQUIDATING, CORRECTION, LIQUIDATING, OrganizationChanged.class));
        edges.add(new Edge(LIQUIDATING, END_OF_LIQUIDATION, DISSOLVED, OrganizationDissolved.class));
        for (OrganizationState living : Set.of(REGISTERED, SUSPENDED, LIQUIDATING)) {
            edges.add(new Edge(living, REVOCATION, REVOKED, OrganizationDissolved.class));
            edges.add(new Edge(living, MERGER, DISSOLVED, OrganizationDissolved.class));
        }
        for (OrganizationState ended : Set.of(DISSOLVED, REVOKED)) {
            edges.add(new Edge(ended, RESTORATION, REGISTERED, OrganizationChanged.class));
            // Whom it lists wrongly, it lists for ever otherwise.
            edges.add(new Edge(ended, CORRECTION, ended, OrganizationChanged.class));
        }
        return List.copyOf(edges);
    }
}
