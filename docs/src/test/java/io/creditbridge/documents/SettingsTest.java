package io.creditbridge.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path SOURCES = Path.of("../platform-app/src/main/java");
    private static final Pattern SETTINGS = Pattern.compile(
            "@ConfigurationProperties\\(\"([^\"]+)\"\\)\\s+(?:public )?record \\w+\\((.*?)\\)\\s*\\{", Pattern.DOTALL);
    private static final Pattern COMPONENT =
            Pattern.compile("(?:@\\w+(?:\\(\"[^\"]*\"\\))?\\s+)*[\\w.<>@ ]+?\\s+(\\w+)$");

    @Test
    void theTableNamesEverySetting() throws IOException {
        List<String> names = settings();
        assertThat(names).hasSizeGreaterThan(5);
        String table = Files.readString(Path.of("reference/settings.md"));
        assertThat(names).allSatisfy(name -> assertThat(table).contains("`" + name + "`"));
    }

    private static List<String> settings() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher settings = SETTINGS.matcher(Files.readString(file));
                while (settings.find()) {
                    for (String component : settings.group(2).split(",\\s*(?=@|[A-Za-z])", -1)) {
                        Matcher name = COMPONENT.matcher(component.strip());
                        assertThat(name.find()).as(component).isTrue();
                        names.add(settings.group(1) + "." + kebab(name.group(1)));
                    }
                }
            }
        }
        return names;
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
