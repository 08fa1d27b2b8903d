package daylight.reports.cases;

import daylight.kernel.input.Choices;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.kernel.problems.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inbox: cases by their next duty. */
@ApplicationScoped
class ListCases {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 80;
    private static final Map<String, CaseState> STATES = Choices.of(CaseState.class, CaseState::code);

    private final Cases cases;
    private final Cursors cursors;
    private final Clock clock;

    ListCases(Cases cases, Cursors cursors, Clock clock) {
        this.cases = cases;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @throws InvalidInput 400 for a state, size or cursor that is none */
    Page<CaseView> page(
            @Nullable String state, @Nullable String assignee, @Nullable String cursor, @Nullable Integer size) {
        int most = size == null ? USUAL : size;
        if (most < 1 || most > MOST) {
            throw InvalidInput.ofParameter("size", "Must be from 1 to " + MOST + ".");
        }
        if (assignee != null && assignee.length() > LONGEST_NAME) {
            throw InvalidInput.ofParameter("assignee", "Must have at most " + LONGEST_NAME + " characters.");
        }
        CaseQuery first = new CaseQuery(state(state), blankAsNull(assignee), most, null);
        List<Case> found = cases.page(cursor == null ? first : after(first, cursor));
        List<Case> shown = found.subList(0, Math.min(most, found.size()));
        LocalDate today = LocalDate.now(clock);
        String next = found.size() <= most ? null : next(first, shown.getLast());
        return new Page<>(
                shown.stream().map(one -> CaseView.of(one, today, null)).toList(), next);
    }

    private String next(CaseQuery query, Case last) {
        return cursors.next(
                query.scope(), List.of(last.dutyOn().toString(), last.id().toString()));
    }

    private CaseQuery after(CaseQuery query, String cursor) {
        List<String> position = cursors.position(query.scope(), cursor);
        return new CaseQuery(
                query.state(),
                query.assignee(),
                query.size(),
                new CaseQuery.Position(LocalDate.parse(position.get(0)), UUID.fromString(position.get(1))));
    }

    private static @Nullable CaseState state(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        CaseState state = STATES.get(code);
        if (state == null) {
            throw InvalidInput.ofParameter("state", "Must be one of " + String.join(", ", STATES.keySet()) + ".");
        }
        return state;
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
