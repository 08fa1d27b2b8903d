package daylight.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The messages as they are written, filled in without a running service. */
public final class Written {
    private Written() {}

    public static <T> T in(Class<T> bundle, Language language) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        Properties chinese = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages", name + "_zh.properties"))) {
            chinese.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, values) -> {
                    String english = method.getAnnotation(Message.class).value();
                    return filled(language.chinese() ? chinese.getProperty(method.getName()) : english, method, values);
                }));
    }

    private static String filled(String message, Method method, Object[] values) {
        String filled = message;
        for (int i = 0; i < method.getParameterCount(); i++) {
            filled = filled.replace("{" + method.getParameters()[i].getName() + "}", values[i].toString());
        }
        return filled;
    }
}
