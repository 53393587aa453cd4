package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** An operator imports regions, opens a work team and its member, on a phone in Chinese and at a desk in English. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@DirtiesContext
@Import({TestDatabase.class, TestCast.class})
class AdministrationIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCast cast;

    @TempDir
    private Path folder;

    @Test
    void setsAWorkTeamUpOnAPhoneInChinese() throws Exception {
        try (Browser browser = Browser.open(port, folder.resolve("phone"), 390, 844)) {
            setUp(browser, "zh", "320100", "南京市", "Nanjing");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void setsAWorkTeamUpAtADeskInEnglish() throws Exception {
        try (Browser browser = Browser.open(port, folder.resolve("desk"), 1280, 900)) {
            setUp(browser, "en", "320200", "无锡市", "Wuxi");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    private void setUp(Browser browser, String language, String code, String nameZh, String nameEn) throws Exception {
        browser.signIn("operator", TestCast.PASSWORD, language);
        importRegion(browser, code, nameZh, nameEn);
        browser.go("/admin/regions?parent=320000");
        assertThat(browser.text()).contains(code, nameZh);
        browser.go("/admin/organizations");
        browser.go("/admin/organizations/new");
        browser.fill("kind", "WORK_TEAM");
        browser.fill("nameZh", nameZh + "工作专班");
        browser.fill("nameEn", nameEn + " work team");
        browser.fill("regionCode", "没有这个地方");
        browser.press("main form button.btn-primary");
        browser.look();
        assertThat(browser.all(".wrong")).isNotEmpty();
        browser.fill("regionCode", nameZh);
        browser.press("main form button.btn-primary");
        browser.look();
        member(browser, browser.lastPart(), "member." + code);
        approver(browser, "approver." + code);
        browser.go("/account/password");
    }

    private void importRegion(Browser browser, String code, String nameZh, String nameEn) throws Exception {
        Path file = folder.resolve(code + ".csv");
        String row = code + ",320000," + nameZh + "," + nameEn + "\n";
        Files.writeString(file, "code,parent,nameZh,nameEn\n" + row, Charset.forName("GB18030"));
        browser.go("/admin/regions");
        browser.driver().findElement(By.id("file")).sendKeys(file.toString());
        browser.press("form[enctype] button.btn-primary");
        browser.look();
        assertThat(browser.all("[role=status]")).hasSize(1);
        Files.writeString(file, "code,parent,nameZh,nameEn\n3x,1,,\n");
        browser.driver().findElement(By.id("file")).sendKeys(file.toString());
        browser.press("form[enctype] button.btn-primary");
        browser.look();
        assertThat(browser.all(".tablebox tbody tr")).hasSizeGreaterThan(1);
    }

    private static void member(Browser browser, String team, String name) {
        browser.go("/admin/organizations/" + team + "/accounts/new");
        browser.fill("displayName", "王");
        browser.fill("username", name);
        browser.click(browser.all("#role-TEAM_MEMBER").getFirst());
        browser.press("main form button.btn-primary");
        browser.look();
        assertThat(browser.all("#secret")).hasSize(1);
        browser.press("main a.btn-primary");
        browser.look();
        browser.press("form[action$='/switch-off'] button");
        browser.look();
        browser.go("/admin/organizations/" + team);
    }

    private void approver(Browser browser, String name) {
        String bank = "/admin/organizations/" + cast.actor("officer-a").organizationId();
        browser.go(bank + "/accounts/new");
        browser.fill("displayName", "审批人");
        browser.fill("username", name);
        browser.fill("authority", "5000000");
        browser.click(browser.all("#role-APPROVER").getFirst());
        browser.press("main form button.btn-primary");
        browser.look();
        assertThat(browser.text()).contains(name);
        browser.go("/admin/account-changes");
        browser.press("main form[action$='/decline'] button");
        browser.go("/admin/account-changes?status=DECLINED");
        assertThat(browser.text()).contains(name);
    }
}
