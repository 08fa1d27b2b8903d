package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Acts around the register that several journeys need: a name kept, an application filled in and submitted. */
final class Applicant {
    static final String REGION = "110000";
    private static final String KIND = "community-organization";
    static final List<String> DOCUMENTS = List.of("application-form", "charter", "premises", "people");
    private static final List<String> OFFICES = List.of("legal-representative", "chair", "secretary-general");

    private Applicant() {}

    /** A name nobody used before. */
    static String name() {
        return "Quay Readers " + UUID.randomUUID().toString().substring(0, 8) + " Association";
    }

    /** Checks a name without an account, then keeps it and begins an application with it. */
    static void begins(Visitor citizen, String name) {
        citizen.opens("/organizations/names").enters("name", name);
        citizen.page().selectOption("#kind", KIND);
        citizen.page().selectOption("#region", REGION);
        citizen.presses("Check the name");
        assertThat(citizen.sees("#verdict").innerText()).isEqualTo("“" + name + "” is free");
        citizen.follows("Reserve it for 30 days").presses("Reserve this name");
        assertThat(citizen.sees("#done").innerText()).startsWith("“" + name + "” is reserved for you until");
        citizen.presses("Apply with “" + name + "”");
        assertThat(citizen.heading()).isEqualTo(name);
    }

    /** Goes through every step of the application that is open; the address of the seat lacks what the registrar will ask for. */
    static void fillsIn(Visitor citizen, String address) {
        citizen.follows("Change: Name and kind").presses("Save and go on");
        citizen.enters("purposes", "To read aloud on the quay on Sundays.").presses("Save and go on");
        citizen.enters("address", address);
        citizen.page().selectOption("#premises", "lent");
        citizen.presses("Save and go on");
        citizen.enters("amount", "12000")
                .enters("sources", "Gifts of the founders.")
                .presses("Save and go on");
        people(citizen);
        citizen.presses("Save and go on");
        DOCUMENTS.forEach(document -> uploads(citizen, document));
        citizen.presses("Declare and go on");
    }

    private static void people(Visitor citizen) {
        citizen.enters("people", "12").enters("organizations", "0").enters("founders", "First Founder\nSecond Founder");
        for (int i = 0; i < OFFICES.size(); i++) {
            officer(citizen, i, "name", "Officer of the Quay " + (i + 1));
            citizen.page().selectOption(field(i, "role"), OFFICES.get(i));
            officer(citizen, i, "identity", identity(i + 1));
            officer(citizen, i, "from", today().toString());
            officer(citizen, i, "until", today().plusYears(4).toString());
        }
    }

    private static void officer(Visitor citizen, int number, String part, String value) {
        citizen.page().fill(field(number, part), value);
    }

    private static String field(int number, String part) {
        return "[id='officers[" + number + "]." + part + "']";
    }

    private static void uploads(Visitor citizen, String document) {
        citizen.page().selectOption("#document", document);
        citizen.page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                document + ".pdf", "application/pdf", pdf().getBytes(StandardCharsets.US_ASCII)));
        citizen.presses("Add the file");
        citizen.sees("#files a:has-text('" + document + ".pdf')");
    }

    /** Submits what is complete. */
    static void submits(Visitor citizen) {
        citizen.follows("Review and submit");
        assertThat(citizen.sees("#complete").innerText()).startsWith("Nothing is missing.");
        citizen.presses("Submit the application");
        assertThat(citizen.sees("#standing").innerText())
                .contains("The authority decides by")
                .contains("60 days left");
    }

    /** What a program saves at each step for an application to be complete. */
    static Map<String, String> steps(String name) {
        String term = "\"from\":\"%s\",\"until\":\"%s\"".formatted(today(), today().plusYears(4));
        String officers = IntStream.range(0, OFFICES.size())
                .mapToObj(i -> "{\"name\":\"Officer of the Quay %d\",\"role\":\"%s\",\"identity\":\"%s\",%s}"
                        .formatted(i + 1, OFFICES.get(i), identity(i + 1), term))
                .collect(Collectors.joining(","));
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("name", "{\"name\":\"%s\",\"kind\":\"%s\",\"region\":\"%s\"}".formatted(name, KIND, REGION));
        steps.put("purposes", "{\"purposes\":\"To read aloud on the quay on Sundays.\"}");
        steps.put("seat", "{\"address\":\"1 Quay\",\"premises\":\"lent\"}");
        steps.put("funds", "{\"amount\":12000,\"currency\":\"CNY\",\"sources\":\"Gifts of the founders.\"}");
        steps.put("people", """
                {"people":12,"organizations":0,"founders":[{"name":"First Founder","organization":false}],"officers":[%s]}
                """.formatted(officers));
        steps.put("documents", "{\"declared\":true}");
        return steps;
    }

    /** The smallest document that a program takes for one. */
    private static String pdf() {
        return """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;
    }

    /** A number that nobody has, with its check character (GB 11643): born on 1 January 1900 in a division that does not exist. */
    private static String identity(int serial) {
        String digits = "99999919000101" + String.format("%03d", serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (digits.length() - i)) % 11);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** The days of the register are those of its authority. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
