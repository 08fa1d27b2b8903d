package daylight.organizations.certificates;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.register.Where;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate by its number.
 *
 * @param holds whether what it shows is what the register says today, of an organization that may act
 * @param reason why it does not
 * @param shown what stands on the paper
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateView(
        String number,
        boolean holds,
        @Nullable String reason,
        @Nullable String reasonZh,
        Instant issuedAt,
        Where organization,
        Shown shown) {}
