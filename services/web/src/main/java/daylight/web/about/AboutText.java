package daylight.web.about;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the explaining pages. English stands here, Chinese in messages/about_zh.properties. */
@MessageBundle("about")
public interface AboutText {
    @Message("Home")
    String home();

    @Message("Why Daylight exists")
    String title();

    @Message("Accessibility")
    String accessibility();

    @Message("Privacy")
    String privacy();

    @Message("What agencies must publish")
    String categories();

    @Message("The categories follow Article 20 of China’s Regulations on Open Government Information, which lists what"
            + " must be published without anybody asking. Agencies elsewhere use the same headings.")
    String categoriesLead();

    @Message("What to look for")
    String whatToLookFor();

    @Message("Where the duty comes from")
    String whereItComesFrom();

    @Message("Regulations on Open Government Information (China), Article {item}.")
    String article20(String item);

    @Message("Read the records in this category")
    String readRecords();

    @Message("All categories")
    String allCategories();
}
