package daylight.organizations.regions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A division.
 *
 * @param code six digits, or GB and what comes after it
 * @param parent the division it lies in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Region(
        String code,
        @Nullable String parent,
        @Nullable String nameEn,
        @Nullable String nameZh) {
    /** Whether organizations are registered here under a code of ours. */
    public boolean givesCodes() {
        return Character.isDigit(code.charAt(0));
    }

    List<String> names() {
        return Stream.of(nameZh, nameEn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
