package daylight.embedded.analysis;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

final class Tokenizers {

    static final Map<String, AnalysisProvider<TokenizerFactory>> ALL = Map.of(
            "keyword",
                    (index, environment, name, settings) -> {
                        int buffer = settings.getAsInt("buffer_size", 256);
                        return new Fixed(name, () -> new KeywordTokenizer(buffer));
                    },
            "whitespace", (index, environment, name, settings) -> new Fixed(name, WhitespaceTokenizer::new),
            "letter", (index, environment, name, settings) -> new Fixed(name, LetterTokenizer::new),
            "ngram",
                    (index, environment, name, settings) -> {
                        var grams = Grams.of(settings);
                        return new Fixed(name, () -> new NGramTokenizer(grams.min(), grams.max()));
                    },
            "edge_ngram",
                    (index, environment, name, settings) -> {
                        var grams = Grams.of(settings);
                        return new Fixed(name, () -> new EdgeNGramTokenizer(grams.min(), grams.max()));
                    });

    private Tokenizers() {}

    private record Fixed(String name, Supplier<Tokenizer> tokenizer) implements TokenizerFactory {
        @Override
        public Tokenizer create() {
            return tokenizer.get();
        }
    }
}
