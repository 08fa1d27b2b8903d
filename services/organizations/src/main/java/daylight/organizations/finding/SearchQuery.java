package daylight.organizations.finding;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.regions.Regions;
import daylight.organizations.register.EntryIndex;
import daylight.organizations.register.OrganizationState;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.SearchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param q words of name, purposes or number
 * @param officer the whole name of an officer
 * @param kind codes; all when empty
 * @param region code, with all that lies in it
 * @param state codes; all when empty
 * @param abnormal on or off the list of abnormal operations
 * @param late whether an annual report is overdue
 */
record SearchQuery(
        String q,
        @Nullable String officer,
        List<String> kind,
        @Nullable String region,
        List<String> state,
        @Nullable Boolean abnormal,
        @Nullable Boolean late,
        int size) {
    private static final int LONGEST = 200;
    private static final int MOST = 100;

    SearchQuery {
        kind = List.copyOf(kind);
        state = List.copyOf(state);
    }

    /**
     * The query, checked.
     *
     * @throws InvalidInput 400 with everything that is wrong
     */
    SearchQuery checked(Kinds kinds, Regions regions) {
        List<FieldError> errors = new ArrayList<>();
        lengths(errors);
        List<String> known = kinds.all().stream().map(Kind::code).toList();
        if (!known.containsAll(kind)) {
            errors.add(new FieldError("kind", "Must be one of " + String.join(", ", known) + "."));
        }
        if (!OrganizationState.byCode().keySet().containsAll(state)) {
            errors.add(new FieldError(
                    "state",
                    "Must be one of "
                            + String.join(", ", OrganizationState.byCode().keySet()) + "."));
        }
        if (region != null && regions.find(region).isEmpty()) {
            errors.add(new FieldError("region", "Must be the code of a division in /api/organizations/regions."));
        }
        if (!errors.isEmpty()) {
            throw InvalidInput.ofParameters(errors);
        }
        return this;
    }

    private void lengths(List<FieldError> errors) {
        if (q.length() > LONGEST) {
            errors.add(new FieldError("q", "Must have at most " + LONGEST + " characters."));
        }
        if (officer != null && officer.length() > LONGEST) {
            errors.add(new FieldError("officer", "Must have at most " + LONGEST + " characters."));
        }
        if (size < 1 || size > MOST) {
            errors.add(new FieldError("size", "Must be from 1 to " + MOST + "."));
        }
    }

    /** Whether something is asked in signs alone, which stand for no word: nothing has it, and all that the filters leave would be no answer. */
    boolean asksNothing() {
        return (!q.isEmpty() && words().isEmpty())
                || (officer != null && NameKey.of(officer).isEmpty());
    }

    Set<String> words() {
        return SearchWords.asked(q);
    }

    /** Whether results are ordered by how well they fit; else the newest come first. */
    boolean ranked() {
        return !words().isEmpty();
    }

    String key() {
        return NameKey.of(q);
    }

    /** Words and filters as one query of the index; empty when everything is asked for. */
    String terms() {
        return Stream.of(
                        SearchWords.all(words()),
                        officer == null ? "" : SearchWords.any(EntryIndex.OFFICER, List.of(NameKey.of(officer))),
                        kind.isEmpty() ? "" : SearchWords.any(EntryIndex.KIND, kind),
                        state.isEmpty() ? "" : SearchWords.any(EntryIndex.STATE, state),
                        region == null ? "" : SearchWords.any(EntryIndex.REGION, List.of(region)))
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** The same with pages of another size. */
    SearchQuery of(int rows) {
        return new SearchQuery(q, officer, kind, region, state, abnormal, late, rows);
    }

    /** What a cursor belongs to. */
    String scope() {
        return "organizations " + q + "|" + officer + "|" + kind + "|" + region + "|" + state + "|" + abnormal + "|"
                + late;
    }
}
