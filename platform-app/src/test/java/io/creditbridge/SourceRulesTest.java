package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules that the source text keeps, in every module. */
class SourceRulesTest {

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_LINE = 120;
    private static List<Path> sources = List.of();

    @BeforeAll
    static void findTheSources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("domain", "credit-scoring", "risk-sharing", "platform-app")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        sources = List.copyOf(found);
        assertThat(sources).hasSizeGreaterThan(300);
    }

    @Test
    void keepsEveryFileWithinTwoHundredLines() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : sources) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                longer.add(file + " has " + lines + " lines");
            }
        }
        assertThat(longer)
                .as("a file that fits on a few screens is read whole; split these by what they are about")
                .isEmpty();
    }

    @Test
    void keepsEveryLineWithinAHundredAndTwentyCharacters() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : sources) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).codePointCount(0, lines.get(i).length()) > LONGEST_LINE) {
                    longer.add(file + ":" + (i + 1));
                }
            }
        }
        assertThat(longer).as("two files side by side fit on a screen").isEmpty();
    }

    @Test
    void asksNoConditionOfATagWhosePlaceAnotherTakes() throws IOException {
        Pattern both = Pattern.compile("<(?=[^>]*\\sth:replace=)(?=[^>]*\\sth:(?:if|unless|each)=)[^>]*>");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher tag = both.matcher(Files.readString(file));
                while (tag.find()) {
                    found.add(file + ": " + tag.group());
                }
            }
        }
        assertThat(found)
                .as("th:replace comes first, so that the condition is never asked; put it on a tag around it")
                .isEmpty();
    }

    @Test
    void breaksNoDayInTheCellOfATable() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains("<td th:text=\"${@formats.day(")) {
                    found.add(file.toString());
                }
            }
        }
        assertThat(found)
                .as("on a phone a day breaks at its hyphens; say class=\"text-nowrap\"")
                .isEmpty();
    }

    @Test
    void callsNothingOnAPageByANameThatTheTemplatesKeepForTheirOwn() throws IOException {
        Pattern kept = Pattern.compile("addAttribute\\(\\s*\"(application|session|param)\"");
        List<String> found = new ArrayList<>();
        for (Path file : sources) {
            if (kept.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }
        assertThat(found)
                .as("${application} is the server's own in a template, whatever the page is given by that name")
                .isEmpty();
    }

    @Test
    void keepsEveryMethodWithinFortyLines() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> longer = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Lengths(unit, positions, longer).scan(unit, null);
            }
        }
        assertThat(longer).as("a method does one thing; give the parts names").isEmpty();
    }

    /** Measures the methods of one file, from the opening brace's line to the closing one's. */
    private static final class Lengths extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> longer;

        Lengths(CompilationUnitTree unit, SourcePositions positions, List<String> longer) {
            this.unit = unit;
            this.positions = positions;
            this.longer = longer;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first + 1 > LONGEST_METHOD) {
                    longer.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + (last - first + 1));
                }
            }
            return super.visitMethod(method, null);
        }
    }

    @Test
    void saysOfEveryPackageWhatItIsForAndWhereNullMayBe() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources) {
            Path described = file.resolveSibling("package-info.java");
            if (!Files.exists(described)) {
                missing.add(described + " is missing");
            } else {
                String text = Files.readString(described);
                if (!text.contains("@NullMarked") || !text.startsWith("/**")) {
                    missing.add(described + " lacks @NullMarked or its sentence");
                }
            }
        }
        assertThat(missing)
                .as("@NullMarked makes the compiler check every null; the sentence says what belongs in")
                .isEmpty();
    }
}
