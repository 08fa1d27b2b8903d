package daylight.embedded.analysis;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.tartarus.snowball.ext.EnglishStemmer;

/** {@code stop} and {@code shingle} are missing because the server's own jar has them. */
final class TokenFilters {

    static final Map<String, AnalysisProvider<TokenFilterFactory>> ALL = Map.ofEntries(
            normalizing("lowercase", (in, s) -> new LowerCaseFilter(in)),
            normalizing("uppercase", (in, s) -> new UpperCaseFilter(in)),
            normalizing("asciifolding", (in, s) -> new ASCIIFoldingFilter(in, flag(s, "preserve_original"))),
            normalizing("cjk_width", (in, s) -> new CJKWidthFilter(in)),
            normalizing("decimal_digit", (in, s) -> new DecimalDigitFilter(in)),
            normalizing("trim", (in, s) -> new TrimFilter(in)),
            plain(
                    "cjk_bigram",
                    (in, s) -> new CJKBigramFilter(in, scripts(s), s.getAsBoolean("output_unigrams", false))),
            plain("stemmer", TokenFilters::stemmer),
            plain("porter_stem", (in, s) -> new PorterStemFilter(in)),
            plain("kstem", (in, s) -> new KStemFilter(in)),
            plain("edge_ngram", TokenFilters::edges),
            plain("ngram", TokenFilters::grams),
            plain("reverse", (in, s) -> new ReverseStringFilter(in)),
            plain("remove_duplicates", (in, s) -> new RemoveDuplicatesTokenFilter(in)),
            plain("keyword_repeat", (in, s) -> new KeywordRepeatFilter(in)),
            plain(
                    "length",
                    (in, s) -> new LengthFilter(in, s.getAsInt("min", 0), s.getAsInt("max", Integer.MAX_VALUE))),
            Map.entry(
                    "keyword_marker", AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
                        var words = new CharArraySet(settings.getAsList("keywords"), flag(settings, "ignore_case"));
                        return new Plain(name, settings, (in, s) -> new SetKeywordMarkerFilter(in, words));
                    })),
            Map.entry(
                    "pattern_replace", AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
                        var pattern = Pattern.compile(CharFilters.required(name, settings, "pattern"));
                        String replacement = settings.get("replacement", "");
                        boolean all = settings.getAsBoolean("all", true);
                        return new Plain(
                                name, settings, (in, s) -> new PatternReplaceFilter(in, pattern, replacement, all));
                    })));

    private TokenFilters() {}

    private static Map.Entry<String, AnalysisProvider<TokenFilterFactory>> plain(
            String type, BiFunction<TokenStream, Settings, TokenStream> filter) {
        return Map.entry(type, (index, environment, name, settings) -> new Plain(name, settings, filter));
    }

    private static Map.Entry<String, AnalysisProvider<TokenFilterFactory>> normalizing(
            String type, BiFunction<TokenStream, Settings, TokenStream> filter) {
        return Map.entry(type, (index, environment, name, settings) -> new Normalizing(name, settings, filter));
    }

    private static boolean flag(Settings settings, String key) {
        return settings.getAsBoolean(key, false);
    }

    private static TokenStream edges(TokenStream in, Settings settings) {
        var grams = Grams.of(settings);
        return new EdgeNGramTokenFilter(in, grams.min(), grams.max(), grams.original());
    }

    private static TokenStream grams(TokenStream in, Settings settings) {
        var grams = Grams.of(settings);
        return new NGramTokenFilter(in, grams.min(), grams.max(), grams.original());
    }

    private static TokenStream stemmer(TokenStream in, Settings settings) {
        String language = settings.get("language", settings.get("name", "english"));
        return switch (language) {
            case "english", "porter" -> new PorterStemFilter(in);
            case "porter2" -> new SnowballFilter(in, new EnglishStemmer());
            case "light_english", "kstem" -> new KStemFilter(in);
            case "minimal_english" -> new EnglishMinimalStemFilter(in);
            case "possessive_english" -> new EnglishPossessiveFilter(in);
            default -> throw new IllegalArgumentException("No stemmer is registered here for " + language);
        };
    }

    private static int scripts(Settings settings) {
        Set<String> ignored = Set.copyOf(settings.getAsList("ignored_scripts"));
        int flags = 0;
        flags |= ignored.contains("han") ? 0 : CJKBigramFilter.HAN;
        flags |= ignored.contains("hiragana") ? 0 : CJKBigramFilter.HIRAGANA;
        flags |= ignored.contains("katakana") ? 0 : CJKBigramFilter.KATAKANA;
        flags |= ignored.contains("hangul") ? 0 : CJKBigramFilter.HANGUL;
        return flags;
    }

    private record Plain(String name, Settings settings, BiFunction<TokenStream, Settings, TokenStream> filter)
            implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return filter.apply(in, settings);
        }
    }

    private record Normalizing(String name, Settings settings, BiFunction<TokenStream, Settings, TokenStream> filter)
            implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return filter.apply(in, settings);
        }
    }
}
