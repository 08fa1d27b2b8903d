package daylight.embedded.portal;

import java.nio.file.Path;

/** Where the demonstration keeps its root key, investigators and roster. */
final class RosterFolder {

    private RosterFolder() {}

    static Path of(Installation installation) {
        return installation.place().state().resolve("roster");
    }

    /** Where the public half of the root key lies: what the pages and the service pin. */
    static Path pinned(Installation installation) {
        return of(installation).resolve("root.pub");
    }

    /** The root's signature over the report page's offline copies. */
    static Path offlineNote(Installation installation) {
        return of(installation).resolve("offline.note");
    }
}
