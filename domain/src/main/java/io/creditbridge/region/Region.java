package io.creditbridge.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of regions; the tree has any depth, since some places have towns below the county and some not.
 *
 * <p>The path lists the codes from the root down, such as {@code /370000/370700/370783/}, so that "lies in" is a test
 * on a prefix.
 */
@Entity
public final class Region {

    @Id
    private String code;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    private String nameZh;
    private String nameEn;
    private String path;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Region() {}

    /** A region below its parent, or at the top when the parent is null. */
    public Region(String code, @Nullable Region parent, String nameZh, String nameEn) {
        this.code = Objects.requireNonNull(code);
        this.parentCode = parent == null ? null : parent.code;
        this.nameZh = Objects.requireNonNull(nameZh);
        this.nameEn = Objects.requireNonNull(nameEn);
        this.path = (parent == null ? "/" : parent.path) + code + "/";
    }

    /** The administrative code. */
    public String code() {
        return code;
    }

    /** The code of the region above, or null at the top. */
    public @Nullable String parentCode() {
        return parentCode;
    }

    /** The name in Chinese. */
    public String nameZh() {
        return nameZh;
    }

    /** The name in English. */
    public String nameEn() {
        return nameEn;
    }

    /** The codes from the root down to this region, between slashes. */
    public String path() {
        return path;
    }

    /** The codes from the root down to this region. */
    public List<String> lineage() {
        return Arrays.stream(path.split("/")).filter(code -> !code.isEmpty()).toList();
    }

    /** Whether this region is the other or lies below it. */
    public boolean liesIn(Region other) {
        return path.startsWith(other.path);
    }
}
