package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** The real client against an address of the test's choosing. */
public record ClusterFixture(RestClient client, Cluster cluster, IndexNames names) implements AutoCloseable {

    public static ClusterFixture whereNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        RestClient client =
                RestClient.builder(new HttpHost("127.0.0.1", port, "http")).build();
        return new ClusterFixture(client, new Cluster(client, new ObjectMapper()), new IndexNames(Optional.empty()));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
