package daylight.reports.mailbox;

import daylight.reports.keys.Hex32;
import daylight.reports.keys.ServerKeys;
import daylight.reports.message.Mailbox;
import daylight.reports.sealing.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives eight slots, always. Noise is made for all of them before anything is looked up; replies are found by a hash over id and key, so that an unknown mailbox, a wrong key and an empty mailbox are one and the same miss in
 * one index.
 */
@ApplicationScoped
public class ReadMailbox {
    /** Slots of an answer. */
    public static final int SLOTS = 8;

    /** Bytes of a slot: those of a reply. */
    public static final int SLOT = Math.toIntExact(Shape.REPLY.longest());

    private final Jdbi jdbi;
    private final Noise noise;

    ReadMailbox(Jdbi jdbi, ServerKeys keys) {
        this.jdbi = jdbi;
        this.noise = new Noise(keys.of("daylight-noise-v1"));
    }

    /**
     * The slots of a page.
     *
     * @param page 0 to 99, from the newest reply back by eight
     */
    public byte[] read(Hex32 id, Hex32 auth, int page) {
        byte[] slots = new byte[SLOTS * SLOT];
        for (int slot = 0; slot < SLOTS; slot++) {
            noise.fill(id, SLOTS * page + slot, slots, slot * SLOT, SLOT);
        }
        List<byte[]> replies = replies(Mailbox.access(id, Mailbox.hashed(auth)), page);
        for (int slot = 0; slot < replies.size(); slot++) {
            System.arraycopy(replies.get(slot), 0, slots, slot * SLOT, SLOT);
        }
        return slots;
    }

    private List<byte[]> replies(byte[] access, int page) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH newest AS (SELECT max(reply) AS reply FROM message WHERE access = :access)
                        SELECT piece.bytes FROM newest
                        JOIN message ON message.access = :access
                            AND message.reply <= newest.reply - :skipped AND message.reply > newest.reply - :skipped - :slots
                        JOIN sealed_piece piece ON piece.body = message.body AND piece.number = 0
                        ORDER BY message.reply DESC
                        """)
                .bind("access", access)
                .bind("skipped", SLOTS * page)
                .bind("slots", SLOTS)
                .mapTo(byte[].class)
                .list());
    }
}
