package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody who joins the investigators: makes a key at the desk, and is put into the next roster. */
record Newcomer(Path folder) {
    static final String PASSPHRASE = "lamp harbour ladder seven";

    /** Where the new key is kept. */
    Path key() {
        return folder.resolve("newcomer.age");
    }

    /**
     * Of the first body, with a passphrase that is mistyped once.
     *
     * @return the line for the holder of the root key
     */
    String makesKey(Visitor investigator) {
        investigator.sees("#key-body").selectOption("audit-office");
        investigator.enters("new-passphrase", PASSPHRASE).enters("new-passphrase-again", "another, by mistake");
        investigator.presses("Make the key and save its file");
        assertThat(investigator.sees("#key-status").innerText()).contains("differ");
        investigator.enters("new-passphrase-again", PASSPHRASE);
        Download download = Investigator.saves(
                investigator,
                investigator
                        .page()
                        .getByRole(AriaRole.BUTTON)
                        .and(investigator.page().getByText("Make the key and save its file")));
        download.saveAs(key());
        String line = investigator.sees("#member-line").innerText();
        assertThat(line).startsWith("daylight-member/v1 age1").contains(" audit-office ");
        assertThat(((Number) investigator.page().evaluate("localStorage.length + sessionStorage.length")).intValue())
                .isZero();
        return line;
    }

    /**
     * As the holder of the root key does every month.
     *
     * @return the number of the new roster
     */
    long publishes(String line) throws IOException {
        Portal portal = Portal.running();
        Path roster = portal.home().resolve("roster");
        Path members = folder.resolve("members.txt");
        Path previous = folder.resolve("previous.txt");
        Path next = folder.resolve("next.txt");
        Files.writeString(members, Files.readString(roster.resolve("members.txt")) + line + "\n");
        Files.writeString(previous, Api.get("/api/reports/roster"));
        String said = Roster.signs(portal, members, previous, folder.resolve("dummies.txt"), next);
        assertThat(said).contains("3 of 8 members are real");
        var answer = Api.post("/api/reports/rosters", "text/plain;charset=utf-8", Api.token(), Files.readString(next));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return newestEpoch();
    }

    static long newestEpoch() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Api.get("/api/reports/rosters"))
                .at("/items/0/epoch")
                .asLong();
    }
}
