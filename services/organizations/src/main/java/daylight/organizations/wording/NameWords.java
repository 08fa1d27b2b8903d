package daylight.organizations.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a name, each as its key. Chinese characters and letters beside each other are two words. */
public final class NameWords {
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})(?=\\P{IsHan})|(?<=\\P{IsHan})(?=\\p{IsHan})");

    private NameWords() {}

    static List<String> of(String name) {
        return Arrays.stream(BETWEEN.split(Plain.of(name), -1))
                .map(NameKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether some of its words, one after the other, read as this, however it is cut: "State Council" in "Sta-te Council Friends", and not in "Real Estate Council". */
    public static boolean hold(String name, String key) {
        List<String> words = of(name);
        for (int i = 0; i < words.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < words.size() && run.length() < key.length(); j++) {
                run.append(words.get(j));
            }
            if (run.toString().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
