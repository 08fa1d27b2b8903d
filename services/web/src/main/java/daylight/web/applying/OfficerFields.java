package daylight.web.applying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.form.FormView;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Officers in a form: a group of fields for each, {@code officers[0].name} and so on, as the service names them in its refusals. */
public final class OfficerFields {
    private static final Pattern GROUP = Pattern.compile("officers\\[([0-9]{1,2})]\\..*");
    private static final List<String> PARTS = List.of("name", "role", "identity", "from", "until");
    /** A board of 25 with its supervisors has room (Regulations on the Administration of Foundations, Article 20); a form of more fields serves nobody. A page says so where there are more: none is left out. */
    public static final int MOST = 40;

    private final PeopleText text;
    private final List<Option> roles;

    /** @param roles of the kind, the first one being no choice */
    public OfficerFields(Vocabulary words, List<Option> roles) {
        this.text = Texts.in(PeopleText.class, words.language());
        this.roles = roles;
    }

    /** Fields that stand together. */
    public record Group(String title, List<FormField> fields) {}

    /** Groups of empty fields. */
    public List<FormField> fields(int groups, JsonNode saved) {
        List<FormField> fields = new ArrayList<>();
        for (int i = 0; i < Math.min(groups, MOST); i++) {
            String prefix = "officers[" + i + "].";
            boolean known = saved.path(i).path("identified").asBoolean(false);
            fields.add(FormField.line(prefix + "name", text.officerName(), "").needed());
            fields.add(FormField.choice(prefix + "role", text.role(), "", roles).needed());
            String hint = known ? text.identityKept() : text.identityHint();
            FormField identity = FormField.line(prefix + "identity", text.identity(), hint);
            fields.add(known ? identity : identity.needed());
            fields.add(FormField.date(prefix + "from", text.from(), "").needed());
            fields.add(FormField.date(prefix + "until", text.until(), "").needed());
        }
        return fields;
    }

    /** What is saved, as the fields have it. */
    public static Map<String, String> values(JsonNode saved) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < saved.size(); i++) {
            for (String part : PARTS) {
                values.put(
                        "officers[" + i + "]." + part, saved.path(i).path(part).asText(""));
            }
        }
        return values;
    }

    /** How many groups were sent. */
    public static int sent(Entered entered) {
        return entered.values().keySet().stream()
                .map(GROUP::matcher)
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** The officers that were entered; a group left empty is nobody. The place of each in the list is that of its group among those that are not empty. */
    public static ArrayNode content(Entered entered) {
        ArrayNode officers = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < sent(entered); i++) {
            String prefix = "officers[" + i + "].";
            if (entered.get(prefix + "name").isEmpty()
                    && entered.get(prefix + "identity").isEmpty()) {
                continue;
            }
            ObjectNode officer = officers.addObject();
            PARTS.stream()
                    .filter(part -> !entered.get(prefix + part).isEmpty())
                    .forEach(part -> officer.put(part, entered.get(prefix + part)));
        }
        return officers;
    }

    /** The values of the groups that are not empty, moved together, so that faults meet their fields. */
    public static Map<String, String> together(Entered entered) {
        Map<String, String> values = new LinkedHashMap<>(entered.values());
        values.keySet().removeIf(name -> GROUP.matcher(name).matches());
        ArrayNode officers = content(entered);
        values.putAll(values(officers));
        return values;
    }

    /** The fields of a form, groups first apart: those that stand alone are no part of any. */
    public List<Group> groups(FormView form) {
        Map<Integer, List<FormField>> groups = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            Matcher found = GROUP.matcher(field.name());
            if (found.matches()) {
                groups.computeIfAbsent(Integer.valueOf(found.group(1)), none -> new ArrayList<>())
                        .add(field);
            }
        }
        return groups.entrySet().stream()
                .map(one -> new Group(text.officer(one.getKey() + 1), List.copyOf(one.getValue())))
                .toList();
    }

    public static Stream<FormField> alone(FormView form) {
        return form.fields().stream()
                .filter(field -> !GROUP.matcher(field.name()).matches());
    }
}
