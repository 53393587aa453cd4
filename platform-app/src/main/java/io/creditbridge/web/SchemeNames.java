package io.creditbridge.web;

import io.creditbridge.scheme.LocalizedName;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of schemes in the reader's language; templates reach it as {@code @schemeNames}. */
@Component
public class SchemeNames {

    private final SchemeSource schemes;
    private final Formats formats;

    SchemeNames(SchemeSource schemes, Formats formats) {
        this.schemes = schemes;
        this.formats = formats;
    }

    /** The name of a scheme's last version; the key itself where no version is in force, a dash without a scheme. */
    public String of(@Nullable String schemeId) {
        if (schemeId == null) {
            return "–";
        }
        LocalizedName name = both(schemeId);
        return formats.either(name.chinese(), name.english());
    }

    /** The name of a scheme's last version in both languages; the key itself where no version is in force. */
    public LocalizedName both(String schemeId) {
        List<Scheme> versions = schemes.current().versionsOf(schemeId);
        return versions.isEmpty()
                ? new LocalizedName(schemeId, schemeId)
                : versions.getLast().header().name();
    }
}
