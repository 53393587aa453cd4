package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tree of regions: shipped, imported, browsed, and chosen from by an owner. */
@PlatformTest
@DirtiesContext // thousands of regions stay behind
class RegionImportTest {

    private static final String HEADER = "code,parent,nameZh,nameEn\n";

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void shipsThirtyFourProvincesBesideTheOthers() {
        assertThat(jdbc.sql("select count(*) from region where parent_code is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(34);
        assertThat(jdbc.sql("select path from region where code = ?")
                        .param(TestCast.REGION)
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("/370000/370700/370783/");
    }

    @Test
    void takesAFileOfAnyDepthInAnyOrderAndEncodingOnceOnly() throws Exception {
        String file = HEADER + "330106003,330106,西溪街道,\"Xixi, subdistrict\"\r\n330106,330100,西湖区,Xihu\r\n"
                + "330100,330000,杭州市,Hangzhou\r\n";
        JsonNode first = report(200, file, Charset.forName("GB18030"));
        assertThat(first.get("added").asInt()).isEqualTo(3);
        assertThat(jdbc.sql("select path || name_zh from region where code = '330106003'")
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("/330000/330100/330106/330106003/西溪街道");
        long audited = audited();
        JsonNode again = report(200, "\uFEFF" + file, StandardCharsets.UTF_8);
        assertThat(again.get("added").asInt() + again.get("renamed").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(3);
        assertThat(audited()).isEqualTo(audited);
        JsonNode renamed = report(200, HEADER + "330106,330100,新西湖区,Xihu\n", StandardCharsets.UTF_8);
        assertThat(renamed.get("renamed").asInt()).isEqualTo(1);
    }

    @Test
    void namesEachBadRowAndChangesNothing() throws Exception {
        long before = regions();
        JsonNode report = report(
                422,
                HEADER
                        + "340100,340000,合肥市,Hefei\n" // fine
                        + "34x,340000,甲,A\n" // code
                        + "340200,999999,乙,B\n" // no such parent
                        + "340300,340000,,C\n" // no name
                        + "340100,340000,合肥市,Hefei\n" // twice
                        + "370783,370000,寿光市,Shouguang\n" // moved
                        + "340500,340501,戊,E\n340501,340500,己,F\n", // a circle
                StandardCharsets.UTF_8);
        assertThat(report.get("added").asInt()).isZero();
        assertThat(report.get("refused").asInt()).isEqualTo(7);
        assertThat(report.get("badRows")
                        .valueStream()
                        .map(row ->
                                row.get("row").asInt() + " " + row.get("column").asString()))
                .containsExactly("3 code", "4 parent", "5 nameZh", "6 code", "7 parent", "8 parent", "9 parent");
        assertThat(report.get("badRows").get(1).get("reason").asString()).contains("999999");
        assertThat(regions()).isEqualTo(before);
    }

    @Test
    void refusesAFileThatIsNoneOfRegions() throws Exception {
        for (String file :
                List.of("", "a,b\n1,2\n", HEADER, HEADER + "340600,340000,庚\n", HEADER + "1,\"x\0y\",b,c\n")) {
            MockHttpServletResponse answer = upload("operator", file.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.getStatus()).as(file).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("\"field\":\"file\"");
        }
        assertThat(upload("operator", new byte[] {(byte) 0xff, (byte) 0xfe, 0x41, 0})
                        .getStatus())
                .isEqualTo(422);
        assertThat(upload("auditor", HEADER.getBytes(StandardCharsets.UTF_8)).getStatus())
                .isEqualTo(403);
    }

    @Test
    void takesOutOnlyWhatNothingLiesIn() throws Exception {
        report(200, HEADER + "350100,350000,福州市,Fuzhou\n", StandardCharsets.UTF_8);
        assertThat(removed(TestCast.REGION)).isEqualTo(422);
        assertThat(removed("350000")).isEqualTo(422);
        assertThat(removed("350100")).isEqualTo(204);
        assertThat(removed("350100")).isEqualTo(404);
    }

    @Test
    void letsAnOwnerChooseAmongThreeThousandByCodeOrName() throws Exception {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 3_000; i++) {
            file.append("36%04d,360000,测试%d区,Test %d\n".formatted(i + 1, i, i));
        }
        file.append("369998,360000,重名区,Twice\n369999,360000,重名区,Twice\n");
        assertThat(report(200, file.toString(), StandardCharsets.UTF_8)
                        .get("added")
                        .asInt())
                .isEqualTo(3_002);
        String page = journey().get("owner-a", "/portal/enterprises/new").getContentAsString();
        assertThat(page).contains("<datalist", "369999 Twice, Jiangxi");

        MockHttpServletResponse several = register("重名区", "");
        assertThat(several.getStatus()).isEqualTo(422);
        assertThat(several.getContentAsString())
                .contains("value=\"重名区\"", "value=\"369998\"", "value=\"369999\"", "绿野蔬菜专业合作社");
        assertThat(register("重名区", "369999").getRedirectedUrl()).startsWith("/portal/enterprises/");
        assertThat(register("测试7区", "").getRedirectedUrl()).startsWith("/portal/enterprises/");
        assertThat(register("360008", "").getRedirectedUrl()).startsWith("/portal/enterprises/");
        MockHttpServletResponse unknown = register("没有这个地方", "");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString()).contains("没有代码或名称为“没有这个地方”的地区");
        assertThat(journey()
                        .read(journey().get("operator", "/api/v1/admin/regions?search=369&size=200"))
                        .get("totalItems")
                        .asInt())
                .isEqualTo(2);
    }

    private MockHttpServletResponse register(String typed, String picked) throws Exception {
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        firm.put("regionCode", typed);
        firm.put("regionPick", picked);
        var request = MockMvcRequestBuilders.post("/portal/enterprises").header("Accept-Language", "zh-CN");
        firm.forEach((name, value) -> request.param(name, String.valueOf(value)));
        return journey().send("owner-a", request);
    }

    private TestJourney journey() {
        return new TestJourney(http, json, cast);
    }

    private int removed(String code) throws Exception {
        return journey()
                .post("operator", "/api/v1/admin/regions/" + code + "/removal", null, null)
                .getStatus();
    }

    private MockHttpServletResponse upload(String who, byte[] content) throws Exception {
        return journey()
                .send(
                        who,
                        MockMvcRequestBuilders.multipart("/api/v1/admin/regions")
                                .file(new MockMultipartFile("file", "regions.csv", "text/csv", content)));
    }

    private JsonNode report(int status, String file, Charset charset) throws Exception {
        return journey().read(TestJourney.expect(status, upload("operator", file.getBytes(charset))));
    }

    private long regions() {
        return jdbc.sql("select count(*) from region").query(Long.class).single();
    }

    private long audited() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
