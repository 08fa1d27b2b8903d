package daylight.web.disclosures;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that services can say to a reader, from their sources: texts that begin with a capital letter and end with a full stop, their values replaced by gaps. Those of
 * logs, of failures and of annotations are not said to readers, and a text whose Chinese stands beside it has one.
 */
final class SaidSentences extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final Pattern SENTENCE = Pattern.compile("[A-Z{][^\n]* [^\n]*\\.");
    private static final Pattern FORMAT = Pattern.compile("%,?[ds]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}|\\\\u[4-9]");

    private final Set<String> found = new TreeSet<>();

    private SaidSentences() {}

    /** @param sources folders of Java files */
    static Set<String> in(List<Path> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : sources) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SaidSentences sentences = new SaidSentences();
            for (CompilationUnitTree file : task.parse()) {
                sentences.scan(file, null);
            }
            return sentences.found;
        }
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
        boolean failure = made.getIdentifier().toString().endsWith("Exception");
        return failure || isTranslated(made.getArguments()) ? null : super.visitNewClass(made, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        boolean log = call.getMethodSelect().toString().startsWith("LOG.");
        return log || isTranslated(call.getArguments()) ? null : super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
        return gapped(sum, new StringBuilder()) ? null : super.visitBinary(sum, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String text) {
            add(text);
        }
        return null;
    }

    private boolean gapped(BinaryTree sum, StringBuilder text) {
        boolean sentence = append(sum, text);
        if (sentence) {
            add(text.toString());
        }
        return sentence;
    }

    /** Whether there is text in it; a sum of numbers is one value. */
    private static boolean append(ExpressionTree part, StringBuilder text) {
        int before = text.length();
        boolean any = switch (part) {
            case LiteralTree literal
            when literal.getValue() instanceof String said -> {
                text.append(said);
                yield true;
            }
            case ParenthesizedTree inner -> append(inner.getExpression(), text);
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> both(sum, text);
            default -> false;
        };
        if (!any) {
            text.setLength(before);
            text.append("{}");
        }
        return any;
    }

    private static boolean both(BinaryTree sum, StringBuilder text) {
        boolean left = append(sum.getLeftOperand(), text);
        boolean right = append(sum.getRightOperand(), text);
        return left || right;
    }

    private void add(String text) {
        String sentence = FORMAT.matcher(text).replaceAll("{}");
        if (SENTENCE.matcher(sentence).matches()) {
            found.add(sentence);
        }
    }

    private static boolean isTranslated(List<? extends ExpressionTree> arguments) {
        return arguments.stream().anyMatch(one -> HAN.matcher(one.toString()).find());
    }
}
