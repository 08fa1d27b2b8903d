package daylight.embedded.portal;

import daylight.embedded.server.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program of ours that uses the running portal from outside, as {@code bench} and {@code load} do. */
final class Client {

    private static final String GATEWAY = "DAYLIGHT_GATEWAY";

    private final Installation installation;
    private final Map<String, String> environment = new HashMap<>();

    Client(Installation installation) {
        this.installation = installation;
    }

    /** Sets a variable of its environment. */
    Client with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs it to its end, its output on this terminal, and returns its status. */
    int run(int megabytes, List<String> modules, String main, List<String> arguments)
            throws IOException, InterruptedException {
        var supervisor = new SupervisorProcess(installation);
        if (supervisor.running().isEmpty()) {
            throw new PortalException("The portal does not run. Start it with ./portal up.");
        }
        environment.putIfAbsent(GATEWAY, System.getenv().getOrDefault(GATEWAY, supervisor.publicUrl()));
        return runAlone(megabytes, modules, main, arguments);
    }

    /** The same for a program that needs no portal. A signal that ends this process ends the program too. */
    int runAlone(int megabytes, List<String> modules, String main, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(main);
        command.addAll(arguments);
        var builder = new ProcessBuilder(Java.command(megabytes, List.of(), classPath(modules), command))
                .directory(installation.root().toFile())
                .inheritIO();
        builder.environment().putIfAbsent("DAYLIGHT_SEEDER_SECRET", "demo-seeder-secret");
        builder.environment()
                .putIfAbsent(
                        "DAYLIGHT_ELASTICSEARCH",
                        "http://127.0.0.1:" + installation.ports().elasticsearch());
        builder.environment().putAll(environment);
        Process program = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(program::destroy, "end-of-" + main));
        return program.waitFor();
    }

    private String classPath(List<String> modules) {
        var path = new ArrayList<String>();
        for (String module : modules) {
            Path target = installation.root().resolve(module).resolve("target");
            if (Files.notExists(target.resolve("classes"))) {
                throw new PortalException(module + " is not built. Run ./portal up first.");
            }
            path.add(target.resolve("classes").toString());
        }
        path.add(installation.root().resolve(modules.getFirst()).resolve("target/lib") + "/*");
        return String.join(":", path);
    }
}
