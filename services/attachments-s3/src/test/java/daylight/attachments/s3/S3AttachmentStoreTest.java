package daylight.attachments.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3AttachmentStoreTest {
    private static final int SIZE = 12 * 1024 * 1024 + 7;

    private final S3Server server;
    private final Path folder;

    S3AttachmentStoreTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = S3Server.start(folder);
    }

    @BeforeAll
    void givenABucket() throws IOException {
        // A bucket is a folder of this server.
        Files.createDirectories(folder.resolve("objects").resolve("attachments"));
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void whatWasKeptIsReadBackWholeAndInParts() throws IOException {
        byte[] bytes = random();
        UUID id = UUID.randomUUID();
        S3AttachmentStore store = store(server.endpoint(), S3Server.SECRET);

        Path arrived = arrived(bytes);
        store.keep(id, arrived);

        assertThat(arrived).doesNotExist();
        assertThat(read(store, id, 0, bytes.length)).isEqualTo(bytes);
        assertThat(read(store, id, 1_000_000, 5)).isEqualTo(Arrays.copyOfRange(bytes, 1_000_000, 1_000_005));
    }

    @Test
    void whatWasDeletedIsGoneAndDeletingAgainIsNoFault() throws IOException {
        UUID id = UUID.randomUUID();
        S3AttachmentStore store = store(server.endpoint(), S3Server.SECRET);
        store.keep(id, arrived(new byte[] {1, 2, 3}));

        store.delete(id);

        assertThatCode(() -> store.delete(id)).doesNotThrowAnyException();
        assertThatThrownBy(() -> store.open(id, 0, 1)).isInstanceOf(IOException.class);
    }

    @Test
    void whoHasAnotherKeyIsTurnedAway() throws IOException {
        S3AttachmentStore store = store(server.endpoint(), "another key");
        Path arrived = arrived(new byte[] {1});

        assertThatThrownBy(() -> store.keep(UUID.randomUUID(), arrived)).isInstanceOf(IOException.class);

        assertThat(arrived).exists();
    }

    @Test
    void aStoreThatIsDownIsToldAsSuch() throws IOException {
        S3AttachmentStore store = store(URI.create("http://127.0.0.1:9"), S3Server.SECRET);
        Path arrived = arrived(new byte[] {1});

        assertThatThrownBy(() -> store.keep(UUID.randomUUID(), arrived)).isInstanceOf(IOException.class);
    }

    private static byte[] random() {
        byte[] bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private Path arrived(byte[] bytes) throws IOException {
        Path file = folder.resolve(UUID.randomUUID().toString());
        Files.write(file, bytes);
        return file;
    }

    private static byte[] read(S3AttachmentStore store, UUID id, long from, long length) throws IOException {
        try (InputStream in = store.open(id, from, length)) {
            return in.readAllBytes();
        }
    }

    private static S3AttachmentStore store(URI endpoint, String secret) {
        return new S3AttachmentStore(new S3Config() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> bucket() {
                return Optional.of("attachments");
            }

            @Override
            public Optional<String> prefix() {
                return Optional.of("organizations/");
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(S3Server.ACCESS);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(5);
            }
        });
    }
}
