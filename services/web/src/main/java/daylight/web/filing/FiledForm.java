package daylight.web.filing;

import daylight.web.form.Entered;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The form of a filing as a browser sends it with files: what was entered, and where each file lies until the answer. */
record FiledForm(Entered entered, List<Part> parts) {
    /** A file under the name that the sender's machine has for it. */
    record Part(String name, Path bytes) {}

    static FiledForm of(MultipartFormDataInput sent) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        List<Part> parts = new ArrayList<>();
        sent.getValues().forEach((field, all) -> {
            for (FormValue one : all) {
                if (!one.isFileItem()) {
                    values.add(field, one.getValue());
                } else if (!plain(one.getFileName()).isEmpty()) {
                    parts.add(
                            new Part(plain(one.getFileName()), one.getFileItem().getFile()));
                }
            }
        });
        return new FiledForm(Entered.of(values), List.copyOf(parts));
    }

    /** Some browsers send the folder too; a field without a file has an empty name. */
    static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
    }
}
