package daylight.reports.ciphertext;

import daylight.reports.sealing.SealedStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole file that is in shape, not kept yet.
 *
 * @param id under which it will be kept
 * @param sealed its hash and size
 * @param whole its bytes while they fit into one piece; null when the pieces are written already
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record Arrived(UUID id, SealedStream.Sealed sealed, byte @Nullable [] whole) {}
