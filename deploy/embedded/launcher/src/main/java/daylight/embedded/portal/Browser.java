package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The browser of the journeys: the system's own, for a download of Playwright's needs the open Internet. */
final class Browser {

    /** The journeys look in the same places. */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    /** Without it Chinese is drawn as boxes. */
    private static final Path CHINESE = Path.of("/usr/share/fonts/opentype/noto");

    /** Reports are sealed and opened with it as well, as their page tells people to. */
    private static final Path AGE = Path.of("/usr/bin/age");

    private static final Path APT = Path.of("/usr/bin/apt-get");

    private Browser() {}

    /** Installs it where that is possible, and says what to do where it is not: better now than after ten minutes. */
    static void require() throws IOException, InterruptedException {
        boolean mayInstall = Files.exists(APT) && "root".equals(System.getProperty("user.name"));
        if (mayInstall && (!present() || Files.notExists(CHINESE) || Files.notExists(AGE))) {
            System.out.println("Installing Debian's chromium, Chinese fonts and age ...");
            apt("update", "-qq");
            apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk", "age");
        }
        if (!present()) {
            throw new PortalException(
                    "The journeys need Chromium and age: install them (Debian: apt-get install chromium"
                            + " fonts-noto-cjk age), or leave them out: ./portal test -- -pl '!deploy/journeys'");
        }
    }

    private static boolean present() {
        return PLACES.stream().anyMatch(Files::exists);
    }

    private static void apt(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("apt-get"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new PortalException("apt-get " + arguments[0] + " ended with exit value " + status
                    + "; the journeys need the packages chromium, fonts-noto-cjk and age.");
        }
    }
}
