package daylight.organizations.filing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.organizations.register.FilingKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads why something is filed: a registrar must say it, a representative may, as far as a registrar reads it first. What has effect at once says what its content says and nothing beside it: it would stand in
 * public before anybody saw whom it names.
 */
final class ReadReasons {
    private static final TextRule TEXT = TextRule.text(2_000);
    private static final Set<FilingKind> NEED_BASIS =
            EnumSet.of(FilingKind.WARNING, FilingKind.ABNORMAL_LISTING, FilingKind.SUSPENSION, FilingKind.REVOCATION);

    private ReadReasons() {}

    static @Nullable String reason(Fields fields, FilingKind kind) {
        return read(fields, "reason", kind, kind.by() == FilingKind.By.REGISTRAR);
    }

    static @Nullable String basis(Fields fields, FilingKind kind) {
        return read(fields, "legalBasis", kind, NEED_BASIS.contains(kind));
    }

    private static @Nullable String read(Fields fields, String name, FilingKind kind, boolean required) {
        String text = required ? fields.requiredText(name, TEXT) : fields.text(name, TEXT);
        if (text != null && ReadFiling.AT_ONCE.contains(kind)) {
            fields.refuse(name, "Does not go with this kind of filing.");
        }
        return text;
    }
}
