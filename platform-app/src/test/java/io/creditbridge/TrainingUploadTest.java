package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Training files that cannot be used are refused with the reason, on the page and over the interface. */
@PlatformTest
class TrainingUploadTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private TestCast cast;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,x,x,outcome\n1,2,3,1\n2,3,4,0\n",
                "x,x\n1,2",
                "\uFEFFx, x ,outcome\n1,2,1\n",
                "firm,date,amount,counterparty,x,x\nF1,2020-01-01,5,C,1,2\n"
            })
    void namesTheColumnThatStandsTwiceInBothLanguages(String table) throws Exception {
        byte[] file = table.getBytes(StandardCharsets.UTF_8);
        refused("cases_in.csv", file, "en", "Several columns of cases_in.csv are called “x”");
        refused("cases_in.csv", file, "zh-CN", "cases_in.csv 有多列同名“x”");
    }

    @Test
    void passesOverRowsOfSeparatorsAlone() throws Exception {
        byte[] file = "id;x;outcome\n1;2;1\n\n;;;;\n2;3;0;9;8\n".getBytes(StandardCharsets.UTF_8);
        refused("in.csv", file, "en", "Line 5 of in.csv has 5 cells, the header has 3");
    }

    @Test
    void refusesAPackedFileThatIsCutOffAnywhere() throws Exception {
        byte[] whole = packed(40_000);
        assertThat(whole.length)
                .as("the last cut lies behind what is looked at first")
                .isGreaterThan(200_000);
        for (int length : List.of(2, 10, 11, 40, 1_000, whole.length / 2, whole.length - 9, whole.length - 1)) {
            byte[] cut = Arrays.copyOf(whole, length);
            refused("cases.csv.gz", cut, "en", "cases.csv.gz breaks off");
        }
        refused("cases.csv.gz", Arrays.copyOf(packed(3), 30), "zh-CN", "cases.csv.gz 不完整");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,0", "3,4,5,0", "\"a\nb\",0"})
    void namesTheLineOfARowThatIsTooShortOrTooLong(String row) throws Exception {
        byte[] file = ("x,y,outcome\n1,2,1\n" + row + "\n5,6,0\n").getBytes(StandardCharsets.UTF_8);
        refused("cases.csv", file, "en", "Line 3 of cases.csv has " + (row.startsWith("3,4") ? 4 : 2) + " cells");
        refused("cases.csv", file, "zh-CN", "cases.csv 第 3 行有");
    }

    @Test
    void saysBehindWhichLineAQuotationMarkStaysOpen() throws Exception {
        String rows = "1,2,1\n".repeat(200) + "\"1,2,1\n" + "1,2,1\n".repeat(300_000);
        byte[] file = ("x,y,outcome\n" + rows).getBytes(StandardCharsets.UTF_8);
        refused("cases.csv", file, "en", "cannot be read behind line 201");
    }

    @Test
    void refusesATableWhoseFirstRowNamesNoColumns() throws Exception {
        byte[] file = "1,2.5,0\n2,3,1\n".getBytes(StandardCharsets.UTF_8);
        refused("cases.csv", file, "en", "The first row of cases.csv holds numbers only");
        refused("cases.csv", file, "zh-CN", "cases.csv 首行全为数字");
    }

    private void refused(String name, byte[] file, String language, String why) throws Exception {
        for (String path : List.of("/models/training-sets", "/api/v1/models/training-sets")) {
            MockHttpServletResponse answer = http.perform(MockMvcRequestBuilders.multipart(path)
                            .file(new MockMultipartFile("files", name, "application/octet-stream", file))
                            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                            .with(People.as(cast.actor("product-a")))
                            .with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(path + file.length).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .contains(why);
        }
    }

    private static byte[] packed(int rows) throws IOException {
        Random random = new Random(8);
        StringBuilder table = new StringBuilder("id,x,outcome\n");
        for (int row = 0; row < rows; row++) {
            table.append(row)
                    .append(',')
                    .append(random.nextLong())
                    .append(',')
                    .append(row % 2)
                    .append('\n');
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(table.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
