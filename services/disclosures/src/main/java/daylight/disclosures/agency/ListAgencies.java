package daylight.disclosures.agency;

import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.kernel.problems.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists agencies in the order of their slugs: all of them, or those whose slug or name holds what is looked for. */
@ApplicationScoped
class ListAgencies {
    private static final String SCOPE = "agencies";
    private static final int LARGEST_PAGE = 100;

    private final Agencies agencies;
    private final Cursors cursors;

    ListAgencies(Agencies agencies, Cursors cursors) {
        this.agencies = agencies;
        this.cursors = cursors;
    }

    /**
     * A page of them.
     *
     * @param q part of a slug or a name; all agencies when absent or blank
     * @param cursor of the page before, of the same {@code q}
     * @throws InvalidInput 400 when one of the three is not what it must be
     */
    Page<AgencyView> page(@Nullable String q, @Nullable String cursor, int size) {
        String part = AgencyFields.part(Objects.requireNonNullElse(q, ""));
        if (size < 1 || size > LARGEST_PAGE) {
            throw InvalidInput.ofParameter("size", "Must be a number from 1 to " + LARGEST_PAGE + ".");
        }
        String scope = part.isEmpty() ? SCOPE : SCOPE + "?q=" + part;
        String after = cursor == null ? "" : cursors.position(scope, cursor).getFirst();
        List<Agency> found = agencies.page(part, after, size + 1);
        List<Agency> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size
                ? cursors.next(scope, List.of(shown.getLast().slug()))
                : null;
        return new Page<>(shown.stream().map(AgencyView::of).toList(), next);
    }
}
