package daylight.embedded.portal;

import picocli.CommandLine.Option;

/** The options that say where the gateway listens. */
final class Gate {

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address the gateway listens on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port the gateway listens on (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "What browsers use, where it is not http://HOST:PORT.")
    private String publicUrl = "";

    Entrance entrance() {
        return Entrance.of(host, port, publicUrl);
    }
}
