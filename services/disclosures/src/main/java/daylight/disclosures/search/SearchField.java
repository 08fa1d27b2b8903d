package daylight.disclosures.search;

import java.util.Optional;

/** Fields a reader may name in front of a word, in either language: {@code title:budget}, {@code 文号:国办发}. */
enum SearchField {
    TITLE("title", "标题"),
    NUMBER("number", "文号"),
    AGENCY("agency", "机关");

    private final String english;
    private final String chinese;

    SearchField(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static Optional<SearchField> named(String name) {
        for (SearchField field : values()) {
            if (field.english.equalsIgnoreCase(name) || field.chinese.equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
