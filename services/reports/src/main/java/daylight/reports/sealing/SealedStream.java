package daylight.reports.sealing;

import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** A sealed file on its way in: read by pieces, measured and hashed. */
public final class SealedStream {
    private final InputStream in;
    private final Shape shape;
    private final MessageDigest digest = Digest.sha256();
    private byte[] ahead;
    private long length;
    private boolean ended;

    private SealedStream(InputStream in, Shape shape, byte[] header) {
        this.in = in;
        this.shape = shape;
        this.ahead = header;
    }

    /**
     * Reads the header and checks it.
     *
     * @throws SealedShapeRefusal 422 when it is not in shape
     */
    public static SealedStream open(InputStream in, Shape shape) throws IOException {
        byte[] header = in.readNBytes(SealedHeader.length(shape.stanzas()));
        String fault = SealedHeader.fault(header, shape.stanzas());
        if (fault != null) {
            throw new SealedShapeRefusal(fault);
        }
        return new SealedStream(in, shape, header);
    }

    /**
     * The next piece; one shorter than asked for is the last.
     *
     * @throws SealedShapeRefusal 422 when the file is longer than any that fits
     */
    public byte[] next(int most) throws IOException {
        byte[] read = in.readNBytes(most - ahead.length);
        byte[] piece = Arrays.copyOf(ahead, ahead.length + read.length);
        System.arraycopy(read, 0, piece, ahead.length, read.length);
        ahead = new byte[0];
        length += piece.length;
        if (length > shape.longest()) {
            throw new SealedShapeRefusal("The file is longer than any padded size gives.");
        }
        digest.update(piece);
        ended = piece.length < most;
        return piece;
    }

    public boolean ended() {
        return ended;
    }

    /**
     * What it was, once it has ended.
     *
     * @throws SealedShapeRefusal 422 when its length is none that padding gives: not padded, or cut off
     */
    public Sealed end() {
        SizeClass size = shape.ofLength(length)
                .orElseThrow(() -> new SealedShapeRefusal(
                        "No padded size gives a file of " + length + " bytes: it was not padded, or it was cut off."));
        return new Sealed(new Hex32(digest.digest()), size);
    }

    /** Hash and size of a whole file. */
    public record Sealed(Hex32 sha256, SizeClass size) {}
}
