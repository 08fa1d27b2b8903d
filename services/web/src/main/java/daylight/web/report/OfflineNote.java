package daylight.web.report;

import daylight.web.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The root's signature over the offline copies. One of an earlier version is not shown: it would call these copies forged. */
@ApplicationScoped
class OfflineNote {
    private final Optional<Path> file;
    private final SealedFiles files;

    OfflineNote(ReportConfig config, SealedFiles files) {
        this.file = config.offlineNote().map(Path::of);
        this.files = files;
    }

    /** The note, where there is one of these very copies. It may be put there while the portal runs. */
    Optional<String> read() {
        return file.flatMap(OfflineNote::content).filter(this::isOfTheseCopies);
    }

    private boolean isOfTheseCopies(String note) {
        return note.contains("\nen " + files.copyHash(Language.ENGLISH) + "\n")
                && note.contains("\nzh " + files.copyHash(Language.CHINESE) + "\n");
    }

    private static Optional<String> content(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException notSignedYet) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
