package daylight.organizations.codes;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.register.Where;
import org.jspecify.annotations.Nullable;

/**
 * Whether a code is well formed, and who holds it.
 *
 * @param organization who holds it, well formed or not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeCheck(
        String code,
        boolean wellFormed,
        @Nullable String reason,
        @Nullable String reasonZh,
        @Nullable Where organization) {
    static CodeCheck of(CreditCode code, @Nullable Where holder) {
        return code.fault()
                .map(fault -> new CodeCheck(code.text(), false, fault.english(), fault.chinese(), holder))
                .orElseGet(() -> new CodeCheck(code.text(), true, null, null, holder));
    }
}
