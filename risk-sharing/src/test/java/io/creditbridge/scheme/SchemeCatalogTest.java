package io.creditbridge.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeCatalogTest {

    private final SchemeCatalog catalog = SchemeCatalog.shipped();

    @Test
    void shipsEverySchemeOfTheTable() {
        assertThat(catalog.all())
                .extracting(Scheme::id)
                .contains(
                        "anhui-4321",
                        "national-fund-ordinary",
                        "total-to-total",
                        "tech-innovation-2024",
                        "private-investment-2026",
                        "pingshan-pool-2026",
                        "qingyuan-pool-2026",
                        "shenzhen-movables",
                        "jinhua-pool-2015",
                        "sba-7a-fy2026",
                        "uk-ggs-2024",
                        "eif-cosme",
                        "in-cgtmse");
    }

    @Test
    void everyShippedSchemeNamesItsSource() {
        assertThat(catalog.all()).allSatisfy(scheme -> {
            assertThat(scheme.header().source()).isNotBlank();
            assertThat(scheme.header().name().chinese()).isNotBlank();
        });
    }

    @Test
    void theApprovalDatePicksTheVersion() {
        assertThat(versionOn("2024-10-01")).isEqualTo("fy2025-waived");
        assertThat(versionOn("2025-03-26")).isEqualTo("fy2025-waived");
        assertThat(versionOn("2025-03-27")).isEqualTo("fy2025");
        assertThat(versionOn("2025-09-30")).isEqualTo("fy2025");
    }

    @Test
    void saysThatNoVersionCoversTheDate() {
        LocalDate tooEarly = LocalDate.parse("2025-09-30");
        assertThat(catalog.find("sba-7a-fy2026", tooEarly))
                .isEqualTo(new SchemeSearch.NoVersion(
                        "sba-7a-fy2026",
                        tooEarly,
                        List.of(new Validity(LocalDate.parse("2025-10-01"), LocalDate.parse("2026-09-30")))));
        assertThat(catalog.find("sba-7a-fy2026", LocalDate.parse("2026-09-30"))).isInstanceOf(SchemeSearch.Found.class);
        assertThat(catalog.find("sba-7a-fy2026", LocalDate.parse("2026-10-01")))
                .isInstanceOf(SchemeSearch.NoVersion.class);
    }

    @Test
    void saysThatNoSchemeHasTheKey() {
        assertThat(catalog.find("nowhere", LocalDate.parse("2026-01-01")))
                .isEqualTo(new SchemeSearch.UnknownScheme("nowhere"));
    }

    @Test
    void refusesTwoVersionsForOneDay() {
        List<Scheme> twice = List.of(catalog.all().getFirst(), catalog.all().getFirst());
        assertThatThrownBy(() -> SchemeCatalog.of(twice)).hasMessageContaining("cover the same day");
    }

    private String versionOn(String date) {
        return catalog.find("sba-7a-fy2025", LocalDate.parse(date)) instanceof SchemeSearch.Found(Scheme scheme)
                ? scheme.version()
                : "none";
    }
}
