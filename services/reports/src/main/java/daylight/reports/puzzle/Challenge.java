package daylight.reports.puzzle;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;

/**
 * What a client must solve.
 *
 * @param challenge 64 hex digits
 * @param bits zero bits that the hash must begin with
 * @param expires after which it serves no more
 */
public record Challenge(
        String challenge,
        int bits,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant expires) {}
