package daylight.petitions.responding;

import java.lang.Character.UnicodeScript;

/** What the record of an answer is called, in the language of the petition: whoever searches for it searches in that one. */
final class AnswerTitle {
    private AnswerTitle() {}

    static String of(String reference, String action) {
        boolean chinese = action.codePoints().anyMatch(character -> UnicodeScript.of(character) == UnicodeScript.HAN);
        return chinese ? "对请愿 " + reference + " 的答复：" + action : "Response to petition " + reference + ": " + action;
    }
}
