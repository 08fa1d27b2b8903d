package daylight.organizations.bulk;

import daylight.organizations.finding.ListRegister;
import daylight.organizations.finding.ListRegister.Format;
import daylight.organizations.finding.ListRegister.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** The register as the bytes of a compressed file (RFC 1952). It is read piece by piece as somebody reads here: memory does not grow with it. */
final class RegisterStream extends InputStream {
    private final ListRegister register;
    private final Format format;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final GZIPOutputStream compressed;
    private byte[] ready = new byte[0];
    private int at;
    private UUID last = ListRegister.BEGINNING;
    private long organizations;
    private boolean over;

    RegisterStream(ListRegister register, Format format) throws IOException {
        this.register = register;
        this.format = format;
        this.compressed = new GZIPOutputStream(written);
        compressed.write(register.heading(format));
    }

    /** How many it has told of so far. */
    long organizations() {
        return organizations;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : ready[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        while (at == ready.length && !over) {
            Piece piece = register.after(last, format);
            compressed.write(piece.lines());
            last = piece.last();
            organizations += piece.organizations();
            over = piece.organizations() == 0;
            if (over) {
                compressed.finish();
            }
            ready = written.toByteArray();
            written.reset();
            at = 0;
        }
        return at == ready.length;
    }

    @Override
    public void close() throws IOException {
        compressed.close();
    }
}
