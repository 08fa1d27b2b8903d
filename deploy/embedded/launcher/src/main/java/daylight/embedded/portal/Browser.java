package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Browser() {}

    /** Installs it where that is possible, and says what to do where it is not: better now than after ten minutes. */
    static void require() throws IOException, InterruptedException {
        if (Debian.mayInstall() && (!present() || Files.notExists(CHINESE) || Files.notExists(AGE))) {
            Debian.install("chromium, Chinese fonts and age", List.of("chromium", "fonts-noto-cjk", "age"));
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
}
