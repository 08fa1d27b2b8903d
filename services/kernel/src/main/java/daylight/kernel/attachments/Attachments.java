package daylight.kernel.attachments;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes, lists and removes attached files. Whether a caller may do so is for the service to say. */
@ApplicationScoped
public class Attachments {
    private final AttachmentTable table;
    private final MovedAttachments moved;
    private final ArrivingFiles arriving;
    private final Instance<AttachmentStore> stores;
    private final AttachmentsConfig config;
    private final Clock clock;
    private final TimeOrderedIds ids;

    Attachments(
            AttachmentTable table,
            MovedAttachments moved,
            ArrivingFiles arriving,
            @Any Instance<AttachmentStore> stores,
            AttachmentsConfig config,
            Clock clock) {
        this.table = table;
        this.moved = moved;
        this.arriving = arriving;
        this.stores = stores;
        this.config = config;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Takes a file: reads it to its end, checks it and keeps it. Not inside a transaction, which would stay open as long as the sender takes.
     *
     * @return what is kept, durably
     * @throws AttachmentRefusal when it is empty, of a type that is not taken, named after another type, or more than the folder has room for
     * @throws daylight.kernel.http.BodyTooLarge when it is longer than a file may be
     * @throws IOException when the sender breaks off
     */
    @Transactional(Transactional.TxType.NEVER)
    public Attachment add(NewAttachment what, InputStream body) throws IOException {
        UUID id = ids.next();
        NewAttachment.Limits limits = what.limits();
        table.arriving(id, what);
        boolean kept = false;
        try {
            ArrivingFiles.Arrived file =
                    arriving.receive(id, body, new Room(limits.longest(), limits.quota() - table.used(what.folder())));
            Attachment attachment = checked(id, what, file);
            keep(file, id);
            table.kept(attachment, limits.quota());
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
                what.name(),
                file.size(),
                file.sha256(),
                type,
                // As the database keeps it, so that an answer is the same when it is read again.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void keep(ArrivingFiles.Arrived file, UUID id) {
        try {
            store().keep(id, file.path());
        } catch (IOException e) {
            throw new Outage("The attachments store did not take a file", e);
        }
    }

    /** What was not taken goes at once; what a crash leaves is swept. */
    void drop(UUID id) throws IOException {
        arriving.forget(id);
        store().delete(id);
        table.forget(id);
    }

    public Optional<Attachment> find(UUID id) {
        return table.find(id);
    }

    /** Those of a folder in the order they came, at most a thousand. */
    public List<Attachment> in(String folder) {
        return table.in(folder);
    }

    /** Those of many folders, for lists: one look for all of them. */
    public List<Attachment> in(Collection<String> folders) {
        return folders.isEmpty() ? List.of() : table.in(folders);
    }

    /**
     * Removes one, if it is in the folder; in the transaction at hand if there is one.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean remove(UUID id, String folder) {
        return table.removed(id, folder);
    }

    /**
     * Hangs one at another thing, if it is in the folder; in the transaction at hand if there is one. Nothing happens to its bytes.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean move(UUID id, String folder, String to) {
        return moved.move(id, folder, to);
    }

    /**
     * Removes those below a folder that nobody did anything with since a moment.
     *
     * @param prefix the beginning of the folders' names, with its slash: {@code waiting/}
     * @return how many there were, a thousand at most
     */
    @Transactional
    public int removeOlder(String prefix, Instant than) {
        return moved.removeOlder(prefix, than);
    }

    /** Reads a part of the bytes. */
    InputStream open(Attachment one, long from, long length) {
        try {
            return store().open(one.id(), from, length);
        } catch (IOException e) {
            throw new Outage("The attachments store did not hand out a file", e);
        }
    }

    private AttachmentStore store() {
        return stores.stream()
                .filter(one -> one.name().equals(config.store()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "daylight.attachments.store names none of the stores there are: " + config.store()));
    }
}
