package daylight.petitions.finding;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.petitions.petition.PetitionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to list.
 *
 * @param q words, English or Chinese
 * @param state codes; all public ones when empty
 * @param sort newest, signatures or trending
 */
record PetitionQuery(
        String q,
        List<String> state,
        @Nullable String agency,
        @Nullable String region,
        String sort,
        int size) {
    private static final int LONGEST = 500;
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,100}");
    private static final int WHOLE = 10_000;
    private static final List<String> SORTS = List.of("newest", "signatures", "trending");

    static PetitionQuery of(
            @Nullable String q,
            List<String> state,
            @Nullable String agency,
            @Nullable String region,
            @Nullable String sort,
            @Nullable String size) {
        String order = Objects.requireNonNullElse(sort, "newest");
        int most = size == null ? USUAL : number(size);
        List<FieldError> errors = errors(q, state, order, most);
        errors.addAll(noCodes("agency", agency));
        errors.addAll(noCodes("region", region));
        if (!errors.isEmpty()) {
            throw InvalidInput.ofParameters(errors);
        }
        return new PetitionQuery(q == null ? "" : q.replace('\u0000', ' ').strip(), state, agency, region, order, most);
    }

    private static List<FieldError> errors(@Nullable String q, List<String> state, String sort, int size) {
        List<FieldError> errors = new ArrayList<>();
        if (q != null && q.length() > LONGEST) {
            errors.add(new FieldError("q", "Must have at most " + LONGEST + " characters."));
        }
        if (!state.stream().allMatch(PetitionQuery::isPublic)) {
            errors.add(new FieldError("state", "Must be the code of a public state, such as open."));
        }
        if (!SORTS.contains(sort)) {
            errors.add(new FieldError("sort", "Must be one of " + String.join(", ", SORTS) + "."));
        }
        if (size < 1 || size > MOST) {
            errors.add(new FieldError("size", "Must be from 1 to " + MOST + "."));
        }
        return errors;
    }

    /** Nought, which is refused, for what is no number. */
    private static int number(String size) {
        try {
            return Integer.parseInt(size);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private static List<FieldError> noCodes(String name, @Nullable String value) {
        return value == null || value.isEmpty() || CODE.matcher(value).matches()
                ? List.of()
                : List.of(new FieldError(name, "Must be a code: letters, digits and hyphens."));
    }

    private static boolean isPublic(String code) {
        try {
            return PetitionState.of(code).isPublic();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** The same without pages. */
    PetitionQuery whole() {
        return new PetitionQuery(q, state, agency, region, sort, WHOLE);
    }

    /** What a cursor belongs to. */
    String scope() {
        return "petitions " + q + "|" + state + "|" + agency + "|" + region + "|" + sort;
    }
}
