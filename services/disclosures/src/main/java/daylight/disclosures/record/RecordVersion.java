package daylight.disclosures.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record: what is hashed. The hash of a version covers that of the version before it, so that no version can be changed, left out or put in
 * without every later hash changing.
 *
 * @param version from 1, without gaps
 * @param content empty for the acts that take the text away
 * @param grounds empty for the first version
 * @param previousHash SHA-256 of the version before, in lower-case hexadecimal; empty for the first version
 */
public record RecordVersion(
        UUID id,
        String reference,
        int version,
        RecordAct act,
        Instant at,
        @Nullable RecordContent content,
        @Nullable Grounds grounds,
        @Nullable String previousHash) {
    private static final int MEMBERS_SIZE = 600;

    /** The form of RFC 8785 whose UTF-8 bytes are hashed and served: members without a value are left out. */
    public String canonical() {
        CanonicalWriter json = new CanonicalWriter(sizeHint()).text("act", act.code());
        RecordContent c = content;
        if (c == null) {
            withoutContent(json);
        } else {
            withContent(json, c);
        }
        return json.number("version", version).end();
    }

    private void withoutContent(CanonicalWriter json) {
        json.text("at", at)
                .text("courtOrder", grounds == null ? null : grounds.courtOrder())
                .text("id", id)
                .text("legalBasis", grounds == null ? null : grounds.legalBasis())
                .text("previousHash", previousHash)
                .text("reason", grounds == null ? null : grounds.reason())
                .text("reference", reference);
    }

    private void withContent(CanonicalWriter json, RecordContent c) {
        json.text("agency", c.agency())
                .text("at", at)
                .text("body", c.body())
                .text("category", c.category().code())
                .text("documentNumber", c.documentNumber())
                .text("effectiveFrom", c.effectiveFrom())
                .text("effectiveTo", c.effectiveTo())
                .text("firstPublished", c.firstPublished())
                .text("id", id)
                .text("issued", c.issued())
                .text("language", c.language().code())
                .text("legalBasis", c.legalBasis())
                .text("previousHash", previousHash)
                .text("reason", grounds == null ? null : grounds.reason())
                .text("reference", reference)
                .text("region", c.region())
                .texts("related", c.related())
                .text("sourceUrl", c.sourceUrl())
                .text("summary", c.summary())
                .text("title", c.title())
                .texts("topics", c.topics());
    }

    private int sizeHint() {
        RecordContent c = content;
        return c == null ? MEMBERS_SIZE : MEMBERS_SIZE + c.title().length() + length(c.summary()) + length(c.body());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length() + text.length() / 16;
    }
}
