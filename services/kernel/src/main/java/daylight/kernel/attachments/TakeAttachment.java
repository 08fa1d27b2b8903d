package daylight.kernel.attachments;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The way of a file from its sender into the store; what does not become an attachment leaves nothing. */
@ApplicationScoped
class TakeAttachment {
    private final AttachmentTable table;
    private final OwnerQuota owners;
    private final ArrivingFiles arriving;
    private final ChosenStore store;
    private final Clock clock;
    private final TimeOrderedIds ids;

    TakeAttachment(AttachmentTable table, OwnerQuota owners, ArrivingFiles arriving, ChosenStore store, Clock clock) {
        this.table = table;
        this.owners = owners;
        this.arriving = arriving;
        this.store = store;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /** As {@link Attachments#add(NewAttachment, InputStream, Runnable)}. */
    Attachment take(NewAttachment what, InputStream body, Runnable admit) throws IOException {
        UUID id = ids.next();
        NewAttachment.Limits limits = what.limits();
        table.arriving(id, what);
        boolean kept = false;
        try {
            Room room =
                    new Room(limits.longest(), limits.quota() - table.used(what.folder()), owners.left(what.owner()));
            ArrivingFiles.Arrived file = arriving.receive(id, body, room);
            Attachment attachment = checked(id, what, file);
            keep(file, id);
            table.kept(attachment, what, admit);
            kept = true;
            return attachment;
        } finally {
            if (!kept) {
                drop(id);
            }
        }
    }

    private Attachment checked(UUID id, NewAttachment what, ArrivingFiles.Arrived file) throws IOException {
        String type =
                AttachmentTypes.check(file.path(), what.name(), what.limits().types());
        return new Attachment(
                id,
                what.folder(),
                what.label(),
                AttachmentTypes.named(what.name(), type),
                file.size(),
                file.sha256(),
                type,
                // As the database keeps it, so that an answer is the same when it is read again.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void keep(ArrivingFiles.Arrived file, UUID id) {
        try {
            store.get().keep(id, file.path());
        } catch (IOException e) {
            throw new Outage("The attachments store did not take a file", e);
        }
    }

    /** What was not taken goes at once; what a crash leaves is swept. */
    void drop(UUID id) throws IOException {
        arriving.forget(id);
        store.get().delete(id);
        table.forget(id);
    }
}
