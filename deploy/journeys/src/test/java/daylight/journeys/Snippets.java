package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shell snippets of a page of documentation, as a reader pastes them. */
record Snippets(List<String> blocks) {
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final int PATIENCE_SECONDS = 180;

    Snippets {
        blocks = List.copyOf(blocks);
    }

    /**
     * Those of one page.
     *
     * @param page from the root of the repository
     */
    static Snippets of(String page) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("..", "..", page)));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return new Snippets(blocks);
    }

    /** For what differs from one portal to the next; it must be there. */
    Snippets replacing(String text, String other) {
        assertThat(String.join("\n", blocks)).contains(text);
        return new Snippets(
                blocks.stream().map(block -> block.replace(text, other)).toList());
    }

    /** All in one shell, as a reader would; each block's output, kept in a file of its own meanwhile. */
    List<String> paste(Path folder) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -eu -o pipefail\n");
        for (int i = 0; i < blocks.size(); i++) {
            script.append("exec >")
                    .append(folder.resolve(i + ".out"))
                    .append('\n')
                    .append(blocks.get(i));
        }
        Path errors = folder.resolve("errors");
        Process shell = new ProcessBuilder("bash", "-c", script.toString())
                .redirectError(errors.toFile())
                .redirectOutput(folder.resolve("before").toFile())
                .start();
        assertThat(shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("the snippets end by themselves")
                .isTrue();
        assertThat(shell.exitValue()).as(Files.readString(errors)).isZero();
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            outputs.add(Files.readString(folder.resolve(i + ".out")));
        }
        return outputs;
    }
}
