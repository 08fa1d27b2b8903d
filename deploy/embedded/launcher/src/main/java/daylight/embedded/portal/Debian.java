package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packages of the system, where this runs as root on Debian: what building or testing needs is then installed rather than asked for. */
final class Debian {

    private static final Path APT = Path.of("/usr/bin/apt-get");

    private Debian() {}

    static boolean mayInstall() {
        return Files.exists(APT) && isRoot();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** @throws PortalException when they cannot be had */
    static void install(String what, List<String> packages) throws IOException, InterruptedException {
        System.out.println("Installing Debian's " + what + " ...");
        apt(packages, List.of("update", "-qq"));
        var install = new ArrayList<>(List.of("install", "-y", "-qq", "--no-install-recommends"));
        install.addAll(packages);
        apt(packages, install);
    }

    private static void apt(List<String> packages, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("apt-get"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new PortalException("apt-get " + arguments.getFirst() + " ended with exit value " + status
                    + "; needed are the packages " + String.join(", ", packages) + ".");
        }
    }
}
