package daylight.kernel.attachments;

import daylight.kernel.housekeeping.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deletes the bytes of what was removed, or never became whole; the row goes last. */
@ApplicationScoped
class SweepAttachments implements Chore {
    private final TakeAttachment take;
    private final AttachmentTable table;
    private final AttachmentsConfig config;

    SweepAttachments(TakeAttachment take, AttachmentTable table, AttachmentsConfig config) {
        this.take = take;
        this.table = table;
        this.config = config;
    }

    @Override
    public void tidy(Instant now) {
        List<UUID> old = table.toSweep(now.minus(config.sweepAfter()));
        try {
            for (UUID id : old) {
                take.drop(id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes of an attachment could not be deleted", e);
        }
    }
}
