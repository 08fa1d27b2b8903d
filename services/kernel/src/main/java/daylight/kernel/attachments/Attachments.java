package daylight.kernel.attachments;

import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes, lists and removes attached files. Whether a caller may do so is for the service to say. */
@ApplicationScoped
public class Attachments {
    private final AttachmentTable table;
    private final MovedAttachments moved;
    private final TakeAttachment take;
    private final ChosenStore store;

    Attachments(AttachmentTable table, MovedAttachments moved, TakeAttachment take, ChosenStore store) {
        this.table = table;
        this.moved = moved;
        this.take = take;
        this.store = store;
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
        return take.take(what, body, () -> {
            // Whatever happened meanwhile.
        });
    }

    /**
     * As {@link #add(NewAttachment, InputStream)}, where a file may come too late: what it hangs at may be closed while it is on its way.
     *
     * @param admit runs in the transaction in which the file is kept; it takes what the file hangs at, and throws when that takes none any more
     */
    @Transactional(Transactional.TxType.NEVER)
    public Attachment add(NewAttachment what, InputStream body, Runnable admit) throws IOException {
        return take.take(what, body, admit);
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
            return store.get().open(one.id(), from, length);
        } catch (IOException e) {
            throw new Outage("The attachments store did not hand out a file", e);
        }
    }
}
