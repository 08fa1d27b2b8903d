package daylight.embedded.analysis;

import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

final class CharFilters {

    static final Map<String, AnalysisProvider<CharFilterFactory>> ALL = Map.of(
            "html_strip",
            (index, environment, name, settings) -> {
                Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
                return new Plain(name, reader -> new HTMLStripCharFilter(reader, kept));
            },
            "mapping",
            AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
                NormalizeCharMap map = mappings(name, settings);
                return new Normalizing(name, reader -> new MappingCharFilter(map, reader));
            }),
            "pattern_replace",
            AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
                var pattern = Pattern.compile(required(name, settings, "pattern"));
                String replacement = settings.get("replacement", "");
                return new Normalizing(name, reader -> new PatternReplaceCharFilter(pattern, replacement, reader));
            }));

    private CharFilters() {}

    private static NormalizeCharMap mappings(String name, Settings settings) {
        var builder = new NormalizeCharMap.Builder();
        for (String rule : settings.getAsList("mappings")) {
            int arrow = rule.indexOf("=>");
            if (arrow < 1) {
                throw new IllegalArgumentException("[" + name + "] has a rule without =>: " + rule);
            }
            builder.add(
                    rule.substring(0, arrow).strip(), rule.substring(arrow + 2).strip());
        }
        return builder.build();
    }

    static String required(String name, Settings settings, String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException("[" + name + "] needs the setting " + key);
        }
        return value;
    }

    private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return filter.apply(reader);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return filter.apply(reader);
        }
    }
}
