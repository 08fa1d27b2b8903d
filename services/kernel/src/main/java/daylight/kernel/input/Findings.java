package daylight.kernel.input;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one body, in the order in which it was found. */
final class Findings {
    /** More than anyone reads; a body of a million unknown members must not make an answer of their size. */
    private static final int MOST = 200;

    /** A name comes from outside and goes back to its sender: enough of it to be recognised. */
    private static final int LONGEST_NAME = 200;

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String detail) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(Texts.shown(field, LONGEST_NAME), detail));
        }
    }

    /** The name of a member of what stands at a path. */
    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    int count() {
        return errors.size();
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw InvalidInput.ofBody(errors);
        }
    }
}
