package daylight.reports.receipt;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import daylight.reports.sealing.SizeClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Seals and opens in memory, by the age format (age-encryption.org/v1). Only for the ways without script and for tests. */
public final class Age {
    private static final byte[] VERSION = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private Age() {}

    /** Zeros at the end until a size class is full. @throws IllegalArgumentException when it is larger than the largest */
    public static byte[] padded(byte[] archive) {
        SizeClass size = SizeClass.holding(archive.length)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is sealed above 64 MiB"));
        return Arrays.copyOf(archive, Math.toIntExact(size.padded()));
    }

    /** Encrypts to recipients in random order. */
    public static byte[] seal(byte[] plain, List<String> recipients) {
        List<String> shuffled = new ArrayList<>(recipients);
        Collections.shuffle(shuffled, new SecureRandom());
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(plain.length + 2048);
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (String recipient : shuffled) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            }
            try (WritableByteChannel channel =
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed), writers)) {
                ByteBuffer buffer = ByteBuffer.wrap(plain);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The message could not be sealed in memory", e);
        }
        return sealed.toByteArray();
    }

    /** Whether it begins as an age file does; noise does not. */
    public static boolean looksSealed(byte[] bytes) {
        return bytes.length >= VERSION.length && Arrays.equals(bytes, 0, VERSION.length, VERSION, 0, VERSION.length);
    }

    /** Decrypts; empty when the identity is none of the recipients, or the bytes are no age file. */
    public static Optional<byte[]> open(byte[] sealed, String identity) {
        try {
            RecipientStanzaReader reader = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity);
            try (ReadableByteChannel channel = new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(sealed)), List.of(reader))) {
                return Optional.of(Channels.newInputStream(channel).readAllBytes());
            }
        } catch (GeneralSecurityException | IOException | BufferUnderflowException notForUs) {
            // The last is what the library says of a header that ends too soon.
            return Optional.empty();
        }
    }
}
