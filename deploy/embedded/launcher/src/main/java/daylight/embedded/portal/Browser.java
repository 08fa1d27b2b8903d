package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The browser of the journeys: Debian's, for a download of Playwright's own needs the open Internet. */
final class Browser {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    /** Without it Chinese is drawn as boxes. */
    private static final Path CHINESE = Path.of("/usr/share/fonts/opentype/noto");

    private Browser() {}

    /** Installs it where that is possible; elsewhere the journeys themselves say what is missing. */
    static void install() throws IOException, InterruptedException {
        boolean present = PLACES.stream().anyMatch(Files::exists) && Files.exists(CHINESE);
        boolean debian = Files.exists(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
        if (present || !debian) {
            return;
        }
        System.out.println("Installing Debian's chromium and Chinese fonts ...");
        apt("update", "-qq");
        apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    }

    private static void apt(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("apt-get"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new PortalException("apt-get " + arguments[0] + " ended with exit value " + status
                    + "; the browser journeys need the packages chromium and fonts-noto-cjk.");
        }
    }
}
