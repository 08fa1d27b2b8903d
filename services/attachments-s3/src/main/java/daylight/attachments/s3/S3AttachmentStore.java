package daylight.attachments.s3;

import daylight.kernel.attachments.AttachmentStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Objects of one bucket, named by the attachment's id. */
@ApplicationScoped
class S3AttachmentStore implements AttachmentStore {
    private final S3Config config;
    /** Made at the first use: a service that keeps files elsewhere needs none. */
    private final AtomicReference<@Nullable S3Client> client = new AtomicReference<>();

    S3AttachmentStore(S3Config config) {
        this.config = config;
    }

    @Override
    public String name() {
        return "s3";
    }

    @Override
    public void keep(UUID id, Path arrived) throws IOException {
        try {
            client().putObject(
                            PutObjectRequest.builder()
                                    .bucket(bucket())
                                    .key(key(id))
                                    .build(),
                            RequestBody.fromFile(arrived));
        } catch (SdkException e) {
            throw new IOException("An object could not be written", e);
        }
        Files.deleteIfExists(arrived);
    }

    @Override
    public InputStream open(UUID id, long from, long length) throws IOException {
        try {
            return client().getObject(GetObjectRequest.builder()
                    .bucket(bucket())
                    .key(key(id))
                    .range("bytes=" + from + "-" + (from + length - 1))
                    .build());
        } catch (SdkException e) {
            throw new IOException("An object could not be read", e);
        }
    }

    @Override
    public void delete(UUID id) throws IOException {
        try {
            client().deleteObject(DeleteObjectRequest.builder()
                    .bucket(bucket())
                    .key(key(id))
                    .build());
        } catch (SdkException e) {
            throw new IOException("An object could not be deleted", e);
        }
    }

    private String bucket() {
        return required(config.bucket(), "bucket");
    }

    private String key(UUID id) {
        return config.prefix().orElse("") + id;
    }

    private static String required(Optional<String> setting, String name) {
        return setting.orElseThrow(() ->
                new IllegalStateException("daylight.attachments.store is s3: set daylight.attachments.s3." + name));
    }

    private S3Client client() {
        S3Client made = client.get();
        if (made == null) {
            made = make();
            if (!client.compareAndSet(null, made)) {
                made.close();
                return client();
            }
        }
        return made;
    }

    private S3Client make() {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(config.region()))
                .forcePathStyle(true)
                // Sent in chunks with a checksum behind them, a body is refused by most stores that are not Amazon's.
                // The body is signed all the same.
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(config.patience())
                        .socketTimeout(config.patience()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        required(config.accessKey(), "access-key"), required(config.secretKey(), "secret-key"))));
        Optional<URI> endpoint = config.endpoint();
        endpoint.ifPresent(builder::endpointOverride);
        return builder.build();
    }
}
