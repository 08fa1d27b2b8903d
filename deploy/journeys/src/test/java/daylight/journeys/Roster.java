package daylight.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of investigators, as the holder of the demonstration's root key makes it every month. */
final class Roster {
    private static final List<String> BODIES = List.of(
            "audit-office|National Audit Office|国家审计署", "harbour-discipline|Harbour Discipline Commission|港湾纪律检查委员会");

    private Roster() {}

    /**
     * Signs the next one.
     *
     * @param dummies where those that fill it up are kept
     * @param further bodies beside the demonstration's
     * @return what the command says
     */
    static String signs(Portal portal, Path members, Path previous, Path dummies, Path next, String... further) {
        List<String> command = new ArrayList<>(List.of("roster", "sign"));
        command.addAll(List.of("--key", portal.home().resolve("roster/root.key").toString()));
        command.addAll(List.of("--members", members.toString(), "--previous", previous.toString()));
        command.addAll(List.of("--dummies", dummies.toString(), "--out", next.toString()));
        List<String> bodies = new ArrayList<>(BODIES);
        bodies.addAll(List.of(further));
        bodies.forEach(body -> command.addAll(List.of("--body", body)));
        return portal.command(command.toArray(String[]::new));
    }
}
