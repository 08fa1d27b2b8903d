package daylight.web.disclosures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as the services write it (RFC 9457), with the members this site reads: {@code existing} is the record that a refused one repeats. */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        @Nullable Integer status,
        @Nullable String detail,
        @Nullable List<FieldError> errors,
        @Nullable String state,
        @Nullable String reason,
        @Nullable String reasonZh,
        @Nullable String legalBasis,
        @Nullable Instant at,
        @Nullable Tombstone tombstone,
        @Nullable Neighbour existing) {

    /** What is wrong with one field. */
    public record FieldError(@Nullable String field, String detail) {}

    /** The last part of the type: the name of the page that explains it. */
    public String slug() {
        return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
    }

    /** What is told of a record that is gone; members of its own or a nested object. */
    public Tombstone grave() {
        return tombstone == null ? new Tombstone(null, null, null, reason, legalBasis, at) : tombstone;
    }

    static Problem unexplained(int status) {
        return new Problem(null, null, status, null, null, null, null, null, null, null, null, null);
    }
}
