package io.creditbridge.calculators;

import io.creditbridge.scheme.LocalizedName;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.Today;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The schemes and borrower classes that forms offer. */
@Component
class SchemeChoices {

    private static final String USUAL = "anhui-4321";
    private final SchemeSource catalog;
    private final Today today;

    SchemeChoices(SchemeSource catalog, Today today) {
        this.catalog = catalog;
        this.today = today;
    }

    /** One choice: its key and its name in both languages. */
    record Choice(String key, String zh, String en) {
        static Choice of(String key, LocalizedName name) {
            return new Choice(key, name.chinese(), name.english());
        }
    }

    /** The borrower classes of one scheme. */
    record Classes(Choice scheme, List<Choice> classes) {}

    /** A scheme with a day and a class for which it can be asked. */
    record Start(String scheme, String day, @Nullable String borrowerClass) {}

    /** Every scheme once, under the name of its latest version. */
    List<Choice> schemes() {
        return latest().entrySet().stream()
                .map(entry ->
                        Choice.of(entry.getKey(), entry.getValue().header().name()))
                .toList();
    }

    /** The borrower classes of the schemes that have some. */
    List<Classes> classes() {
        List<Classes> groups = new ArrayList<>();
        latest().forEach((id, scheme) -> {
            if (!scheme.classes().isEmpty()) {
                groups.add(new Classes(
                        Choice.of(id, scheme.header().name()),
                        scheme.classes().stream()
                                .map(one -> Choice.of(one.key(), one.name()))
                                .toList()));
            }
        });
        return groups;
    }

    /** Where to start from for a scheme somebody picked, or for the usual one. */
    Start start(@Nullable String picked) {
        Map<String, Scheme> latest = latest();
        String id = picked != null && latest.containsKey(picked) ? picked : USUAL;
        Scheme scheme = Objects.requireNonNull(latest.get(id));
        boolean now = scheme.header().validity().contains(today.day());
        return new Start(
                id,
                (now ? today.day() : scheme.header().validity().from()).toString(),
                scheme.classes().isEmpty() ? null : scheme.classes().getFirst().key());
    }

    private Map<String, Scheme> latest() {
        Map<String, Scheme> latest = new LinkedHashMap<>();
        catalog.current().all().forEach(scheme -> latest.put(scheme.id(), scheme));
        return latest;
    }
}
