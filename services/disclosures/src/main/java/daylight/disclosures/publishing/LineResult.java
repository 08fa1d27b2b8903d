package daylight.disclosures.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line from 1, empty lines counted
 * @param status as a single request would have been answered
 * @param problem as a single request would have been answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LineResult")
record LineResult(
        int line,
        int status,
        @Nullable UUID id,
        @Nullable String reference,
        @Nullable Map<String, Object> problem) {}
