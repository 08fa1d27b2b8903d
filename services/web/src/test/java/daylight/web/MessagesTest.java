package daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.testing.ArchitectureRules;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A message without its Chinese would silently be shown in English. */
class MessagesTest {
    @Test
    void every_message_is_written_in_chinese_too() throws IOException {
        var bundles = ArchitectureRules.mainClasses("daylight.web").stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .toList();
        assertThat(bundles).hasSizeGreaterThan(10);
        for (var bundle : bundles) {
            String name = bundle.getAnnotationOfType(MessageBundle.class).value();
            List<String> keys =
                    bundle.getMethods().stream().map(method -> method.getName()).toList();
            assertThat(chinese(name).stringPropertyNames()).as(name).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    private static Properties chinese(String bundle) throws IOException {
        var properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle + "_zh.properties"))) {
            properties.load(file);
        }
        return properties;
    }
}
