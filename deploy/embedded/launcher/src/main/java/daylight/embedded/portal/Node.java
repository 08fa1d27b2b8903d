package daylight.embedded.portal;

import java.io.IOException;
import java.util.List;

/** Node, which bundles the script of sealed reports while building, and is needed nowhere else (docs/adr/0016-npm-for-the-report-script.md). */
final class Node {

    private static final int OLDEST = 18;

    private Node() {}

    /** Installs it where that is possible, and says in one sentence what to do where it is not: better now than after minutes of building. */
    static void require() throws IOException, InterruptedException {
        if (isMissing() && Debian.mayInstall()) {
            Debian.install("node and npm", List.of("nodejs", "npm"));
        }
        if (isMissing()) {
            throw new PortalException("Building needs Node " + OLDEST
                    + " or newer with npm (Debian: apt-get install nodejs npm): install it and try again.");
        }
    }

    private static boolean isMissing() throws InterruptedException {
        return release("node") < OLDEST || release("npm") == 0;
    }

    /** The major release; 0 where there is none. */
    private static int release(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .start();
            String version =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            String major = version.strip().replaceFirst("^v", "").replaceFirst("\\..*$", "");
            return process.waitFor() == 0 && major.matches("[0-9]{1,4}") ? Integer.parseInt(major) : 0;
        } catch (IOException missing) {
            return 0;
        }
    }
}
