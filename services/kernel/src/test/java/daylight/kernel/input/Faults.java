package daylight.kernel.input;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import java.util.List;

/** The faults that reading found. */
final class Faults {
    private Faults() {}

    static List<FieldError> errors(Fields fields) {
        return catchThrowableOfType(InvalidInput.class, fields::finish)
                .problem()
                .errors();
    }
}
