package io.creditbridge.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final int README_LINES = 100;

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !Files.exists(document.resolveSibling(target))) {
                    broken.add(ROOT.relativize(document) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyDocumentCanBeReachedFromTheIndex() throws IOException {
        String indexes = Files.readString(ROOT.resolve("docs/README.md"))
                + Files.readString(ROOT.resolve("docs/decisions/README.md"));
        assertThat(documents())
                .filteredOn(document -> document.startsWith(ROOT.resolve("docs")))
                .filteredOn(document -> !document.endsWith("README.md"))
                .allSatisfy(document ->
                        assertThat(indexes).contains(document.getFileName().toString()));
    }

    @Test
    void theReadmesStayShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(README_LINES);
        assertThat(Files.readAllLines(ROOT.resolve("README.zh-CN.md"))).hasSizeLessThan(README_LINES);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .toList();
        }
    }
}
