package io.creditbridge.registration;

import io.creditbridge.web.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The regions as people choose them: a list to pick from while typing, and the reading of what was typed.
 *
 * <p>The tree of a whole country is too long for a list; whatever is not offered is still understood by its code or
 * its name.
 */
@Component
public class RegionChoices {

    /** Most regions offered while typing; the upper levels come first. */
    static final int OFFERED = 4_000;

    /** Most regions shown where a name fits several. */
    static final int SEVERAL = 20;

    private static final int LONGEST = 200;
    private static final Pattern CODE_FIRST = Pattern.compile("(\\d{2,12})(\\s.*)?");

    private final JdbcClient jdbc;

    RegionChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One region.
     *
     * @param code its code
     * @param nameZh its name from the top down, in Chinese
     * @param nameEn its name from the bottom up, in English
     */
    public record Choice(String code, String nameZh, String nameEn) {

        private Choice below(@Nullable Choice parent) {
            return parent == null
                    ? this
                    : new Choice(code, parent.nameZh() + " " + nameZh, nameEn + ", " + parent.nameEn());
        }
    }

    /** A region with the codes above it. */
    private record Row(Choice own, List<String> lineage) {

        static Row of(ResultSet row, int number) throws SQLException {
            Choice own = new Choice(row.getString("code"), row.getString("name_zh"), row.getString("name_en"));
            return new Row(
                    own,
                    Stream.of(row.getString("path").split("/", -1))
                            .filter(code -> !code.isEmpty())
                            .toList());
        }
    }

    /** The regions to offer while somebody types, parents before their children. */
    public List<Choice> offered() {
        return List.copyOf(
                whole(jdbc.sql("""
                        select code, name_zh, name_en, path from region order by char_length(path), path limit ?
                        """).param(OFFERED).query(Row::of).list()).values());
    }

    /** Whole names of rows that lie behind those above them. */
    private static Map<String, Choice> whole(List<Row> rows) {
        Map<String, Choice> whole = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> lineage = row.lineage();
            String parent = lineage.size() < 2 ? "" : lineage.get(lineage.size() - 2);
            whole.put(row.own().code(), row.own().below(whole.get(parent)));
        }
        return whole;
    }

    /** The whole names of several regions, by their codes. */
    public Map<String, Choice> whole(Collection<String> codes) {
        Map<String, Choice> wanted = new HashMap<>();
        if (codes.isEmpty()) {
            return wanted;
        }
        Map<String, Choice> all =
                whole(jdbc.sql("""
                        select distinct a.code, a.name_zh, a.name_en, a.path, char_length(a.path)
                        from region r join region a on a.code = any (string_to_array(btrim(r.path, '/'), '/'))
                        where r.code in (:codes) order by char_length(a.path), a.path
                        """).param("codes", codes).query(Row::of).list());
        codes.forEach(code -> wanted.put(code, all.getOrDefault(code, new Choice(code, code, code))));
        return wanted;
    }

    /** The whole name of one region. */
    public Choice whole(String code) {
        return Objects.requireNonNull(whole(List.of(code)).get(code));
    }

    /** The regions that fit what was typed: its code, its name, or how its name begins; some more than can be shown. */
    public List<Choice> fitting(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            return List.of();
        }
        Matcher code = CODE_FIRST.matcher(text);
        List<String> codes = code.matches()
                ? codes("code = :text", code.group(1))
                : codes("name_zh = :text or lower(name_en) = lower(:text)", text);
        if (codes.isEmpty() && !code.matches()) {
            codes = codes("name_zh like :text or lower(name_en) like lower(:text)", beginning(text));
        }
        Map<String, Choice> whole = whole(codes);
        return codes.stream().map(one -> Objects.requireNonNull(whole.get(one))).toList();
    }

    private List<String> codes(String condition, String text) {
        return jdbc.sql("select code from region where " + condition + " order by char_length(path), path limit :most")
                .param("text", text)
                .param("most", SEVERAL + 1)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The pattern of every text that begins with the given one. */
    public static String beginning(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /**
     * The code of the one region that was meant, or a note that none or several fit.
     *
     * @param typed what stands in the field
     * @param picked the code picked among several, or null
     */
    public String read(Fields fields, String field, @Nullable String typed, @Nullable String picked) {
        String text = typed == null ? "" : typed.strip();
        List<Choice> fitting = fitting(text);
        if (text.isEmpty()) {
            fields.reject(field, "problem.missing");
        } else if (fitting.isEmpty()) {
            fields.reject(field, "problem.region", shown(text));
        } else if (fitting.size() == 1) {
            return fitting.getFirst().code();
        } else if (fitting.stream().anyMatch(one -> one.code().equals(picked))) {
            return String.valueOf(picked);
        } else {
            boolean few = fitting.size() <= SEVERAL;
            fields.reject(field, few ? "problem.regionSeveral" : "problem.regionMany", shown(text));
        }
        return "";
    }

    private static String shown(String text) {
        String cut = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}", " ");
    }
}
