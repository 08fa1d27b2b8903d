package daylight.embedded.portal;

import java.nio.file.Path;
import java.util.Set;

/**
 * A Quarkus application of ours, as a row of the table.
 *
 * @param module its folder in the checkout
 * @param megabytes its heap at most
 * @param database whether it has a database of its own
 * @param after what must be healthy before it starts
 * @param calls the services whose addresses it is given
 */
record ServicePart(
        String name, String module, int port, int megabytes, boolean database, Set<String> after, Set<String> calls) {

    Path application(Path root) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    Path jar(Path root) {
        return application(root).resolve("quarkus-run.jar");
    }
}
