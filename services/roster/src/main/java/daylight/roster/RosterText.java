package daylight.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A roster as the text of a note, there and back. */
public final class RosterText {
    private static final String TITLE = "daylight-roster/v1";
    private static final Pattern EPOCH = Pattern.compile("epoch ([1-9][0-9]{0,9})");
    private static final Pattern FROM = Pattern.compile("from ([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern UNTIL = Pattern.compile("until ([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern PREVIOUS = Pattern.compile("previous ([0-9a-f]{64})");
    private static final Pattern BODY = Pattern.compile("body ([a-z0-9-]{2,60}) (.+) \\| (.+)");
    private static final Pattern MEMBER = Pattern.compile("member (age1[a-z0-9]{58}) ([0-9a-f]{64}) ([a-z0-9-]{2,60})");

    private RosterText() {}

    /** With a line feed at the end of every line. */
    public static String write(Roster roster) {
        StringBuilder text = new StringBuilder(TITLE)
                .append("\nepoch ")
                .append(roster.epoch())
                .append("\nfrom ")
                .append(roster.from())
                .append("\nuntil ")
                .append(roster.until())
                .append("\nprevious ")
                .append(roster.previous())
                .append('\n');
        roster.bodies()
                .forEach(body -> text.append("body %s %s | %s%n"
                        .formatted(body.slug(), body.nameEn(), body.nameZh())
                        .replace(System.lineSeparator(), "\n")));
        roster.members()
                .forEach(member -> text.append("member ")
                        .append(member.recipient())
                        .append(' ')
                        .append(member.verifier())
                        .append(' ')
                        .append(member.body())
                        .append('\n'));
        return text.toString();
    }

    /**
     * Reads the text of a note.
     *
     * @throws RosterFault at the first line that is not as it must be
     */
    public static Roster read(String text) {
        if (!text.endsWith("\n")) {
            throw new RosterFault("The text does not end with a line feed.");
        }
        Iterator<String> lines =
                List.of(text.substring(0, text.length() - 1).split("\n", -1)).iterator();
        if (!lines.next().equals(TITLE)) {
            throw new RosterFault("The first line is not " + TITLE + ".");
        }
        long epoch = Long.parseLong(next(lines, EPOCH).group(1));
        LocalDate from = day(next(lines, FROM));
        LocalDate until = day(next(lines, UNTIL));
        String previous = next(lines, PREVIOUS).group(1);
        List<Body> bodies = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        while (lines.hasNext()) {
            entry(lines.next(), bodies, members);
        }
        return new Roster(epoch, from, until, previous, bodies, members);
    }

    private static void entry(String line, List<Body> bodies, List<Member> members) {
        Matcher member = MEMBER.matcher(line);
        Matcher body = BODY.matcher(line);
        if (member.matches()) {
            members.add(new Member(member.group(1), member.group(2), member.group(3)));
        } else if (body.matches() && members.isEmpty()) {
            bodies.add(new Body(body.group(1), body.group(2), body.group(3)));
        } else {
            throw new RosterFault("\"" + line + "\" does not belong here.");
        }
    }

    private static Matcher next(Iterator<String> lines, Pattern form) {
        String line = lines.hasNext() ? lines.next() : "";
        Matcher matcher = form.matcher(line);
        if (!matcher.matches()) {
            throw new RosterFault("\"" + line + "\" stands where " + form.pattern() + " must.");
        }
        return matcher;
    }

    private static LocalDate day(Matcher line) {
        try {
            return LocalDate.parse(line.group(1));
        } catch (DateTimeException e) {
            throw new RosterFault("There is no day " + line.group(1) + ".");
        }
    }
}
