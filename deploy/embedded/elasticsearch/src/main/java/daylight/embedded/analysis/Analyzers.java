package daylight.embedded.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

final class Analyzers {

    static final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> ALL = Map.of(
            "english",
            (index, environment, name, settings) -> new Fixed(
                    name,
                    new EnglishAnalyzer(
                            Analysis.parseStopWords(environment, settings, EnglishAnalyzer.getDefaultStopSet()),
                            Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET))),
            "cjk",
            (index, environment, name, settings) -> new Fixed(
                    name,
                    new CJKAnalyzer(Analysis.parseStopWords(environment, settings, CJKAnalyzer.getDefaultStopSet()))));

    private Analyzers() {}

    private static final class Fixed extends AbstractIndexAnalyzerProvider<Analyzer> {

        private final Analyzer analyzer;

        Fixed(String name, Analyzer analyzer) {
            super(name);
            this.analyzer = analyzer;
        }

        @Override
        public Analyzer get() {
            return analyzer;
        }
    }
}
